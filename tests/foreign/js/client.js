// Autobahn|JS as a puppet of the end-to-end tests.
//
// What it reads and says is in lines.js.
'use strict';

const path = require('path');
const { obey, plain, real, say } = require('./lines.js');
// The packages live where they were installed, not beside this file.
const autobahn = require(path.join(process.argv[2], 'node_modules', 'autobahn'));

const nacl = require(path.join(process.argv[2], 'node_modules', 'tweetnacl'));

const SERIALIZERS = {
  json: autobahn.serializer.JSONSerializer,
  msgpack: autobahn.serializer.MsgpackSerializer,
  cbor: autobahn.serializer.CBORSerializer,
};

const sessions = {};
const calls = {};
const handles = {};

function sayFailed(id, error) {
  const uri = error && error.error ? error.error : 'client.exception';
  const args = error && error.error ? error.args : [String(error && error.message ? error.message : error)];
  say({ id, error: { uri, args: plain(args || []), kwargs: plain((error && error.kwargs) || {}) } });
}

// Autobahn|JS gives one value bare and several, or any by keyword, in a `Result`.
function result(value) {
  if (value instanceof autobahn.Result) return { args: plain(value.args), kwargs: plain(value.kwargs) };
  return { args: value === undefined || value === null ? [] : [plain(value)], kwargs: {} };
}

// What a registered procedure does when it is called.
const BEHAVIOURS = {
  echo: () => (args, kwargs) => new autobahn.Result(args, kwargs),
  tag_and_procedure: (command) => (args, kwargs, details) =>
    new autobahn.Result([command.tag, details.procedure], {}),
  caller: () => (args, kwargs, details) =>
    new autobahn.Result([], { caller: details.caller, authrole: details.caller_authrole }),
  count: () => (args, kwargs, details) => {
    // Absent where the router does not ask for progress.
    if (details.progress) {
      for (let step = 0; step < args[0]; step += 1) details.progress([step], { of: args[0] });
    }
    return 'counted';
  },
  fail: () => (args, kwargs) => {
    throw new autobahn.Error('com.example.refused', args, kwargs);
  },
  hang: (command) => () => {
    say({ session: command.session, invoked: command.tag });
    return new Promise(() => {});
  },
};

function authentication({ method, authid, secret }) {
  const options = { authid, authmethods: [method] };
  switch (method) {
    case 'ticket':
      return { ...options, onchallenge: () => secret };
    case 'wampcra':
      return {
        ...options,
        onchallenge: (_session, _method, extra) => {
          const { challenge, salt, iterations, keylen } = extra;
          const key = salt ? autobahn.auth_cra.derive_key(secret, salt, iterations, keylen) : secret;
          return autobahn.auth_cra.sign(key, challenge);
        },
      };
    case 'cryptosign': {
      const key = nacl.sign.keyPair.fromSeed(Buffer.from(secret, 'hex'));
      const authextra = { pubkey: autobahn.auth_cryptosign.public_key(key) };
      const onchallenge = (_session, _method, extra) => autobahn.auth_cryptosign.sign_challenge(key, extra);
      return { ...options, authextra, onchallenge };
    }
    default:
      throw new Error(`Autobahn|JS does not have ${method}`);
  }
}

const OPERATIONS = {
  join(command) {
    const { id, session: name, where } = command;
    const transport =
      where.transport === 'websocket'
        ? { type: 'websocket', url: where.url, serializers: [new SERIALIZERS[command.serializer]()] }
        : { type: 'rawsocket', host: where.host, port: where.port };
    const connection = new autobahn.Connection({
      transports: [transport],
      realm: command.realm,
      max_retries: 0,
      ...(command.auth ? authentication(command.auth) : {}),
    });
    let joining = true;
    connection.onopen = (session, details) => {
      joining = false;
      sessions[name] = { connection, session };
      say({ id, ok: { session: session.id, authrole: details.authrole, authid: details.authid } });
    };
    connection.onclose = (reason, details) => {
      if (joining) {
        joining = false;
        say({ id, error: { uri: details.reason || 'client.' + reason, args: [details.message], kwargs: {} } });
      } else {
        if (details.reason) say({ session: name, left: details.reason });
        say({ session: name, gone: true });
      }
      return true; // no second attempt
    };
    connection.open();
  },

  leave(command) {
    sessions[command.session].connection.close();
    say({ id: command.id, ok: null });
  },

  register(command) {
    const endpoint = BEHAVIOURS[command.behaviour](command);
    keep(command.id, sessions[command.session].session.register(command.uri, endpoint, command.options));
  },

  subscribe(command) {
    const onEvent = (args, kwargs, details) =>
      say({
        session: command.session,
        event: command.tag,
        topic: details.topic,
        publisher: details.publisher === undefined ? null : details.publisher,
        args: plain(args || []),
        kwargs: plain(kwargs || {}),
      });
    keep(command.id, sessions[command.session].session.subscribe(command.uri, onEvent, command.options));
  },

  undo(command) {
    const handle = handles[command.handle];
    const done = handle.unregister ? handle.unregister() : handle.unsubscribe();
    done.then(
      () => say({ id: command.id, ok: null }),
      (error) => sayFailed(command.id, error),
    );
  },

  call(command) {
    const { session } = sessions[command.session];
    const call = session.call(command.uri, real(command.args), real(command.kwargs), command.options);
    calls[command.id] = call;
    call.then(
      (value) => say({ id: command.id, ok: result(value) }),
      (error) => sayFailed(command.id, error),
      (value) => say({ progress: command.id, ...result(value) }),
    );
  },

  cancel(command) {
    calls[command.call].cancel();
    say({ id: command.id, ok: null });
  },

  publish(command) {
    const { session } = sessions[command.session];
    const done = session.publish(command.uri, real(command.args), real(command.kwargs), command.options);
    if (!done) {
      say({ id: command.id, ok: null });
      return;
    }
    done.then(
      () => say({ id: command.id, ok: null }),
      (error) => sayFailed(command.id, error),
    );
  },
};

function keep(id, promise) {
  promise.then(
    (handle) => {
      handles[id] = handle;
      say({ id, ok: id });
    },
    (error) => sayFailed(id, error),
  );
}

obey(OPERATIONS, sayFailed);
