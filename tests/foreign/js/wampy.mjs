// wampy.js as a puppet of the end-to-end tests: what it reads and says is in lines.js.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import lines from './lines.js';

const { obey, plain, real, say } = lines;

// The packages live where they were installed, not beside this file.
const modules = path.join(process.argv[2], 'node_modules');
const { exports } = JSON.parse(readFileSync(path.join(modules, 'wampy', 'package.json')));
const load = (entry) => import(pathToFileURL(path.join(modules, 'wampy', exports[entry].import)));
const WebSocket = createRequire(path.join(modules, 'wampy', 'package.json'))('ws');
const { Wampy } = await load('.');
const { JsonSerializer } = await load('./JsonSerializer.js');
const { MsgpackSerializer } = await load('./MsgpackSerializer.js');
const { CborSerializer } = await load('./CborSerializer.js');
const wampcra = await load('./wampcra.js');
const cryptosign = await load('./cryptosign.js');
const nacl = createRequire(path.join(modules, 'wampy', 'package.json'))('tweetnacl');

const SERIALIZERS = { json: JsonSerializer, msgpack: MsgpackSerializer, cbor: CborSerializer };

const sessions = {};
const kinds = {};
const calls = {};
const handles = {};

function payload(of) {
  return { args: plain(of.argsList || []), kwargs: plain(of.argsDict || {}) };
}

function sayFailed(id, error) {
  if (error && error.errorUri) {
    say({ id, error: { uri: error.errorUri, ...payload(error) } });
  } else {
    say({ id, error: { uri: 'client.exception', args: [String((error && error.stack) || error)], kwargs: {} } });
  }
}

function settle(id, promise, result = () => null) {
  Promise.resolve(promise).then(
    (value) => say({ id, ok: result(value) }),
    (error) => sayFailed(id, error),
  );
}

// What a registered procedure does when it is called.
const BEHAVIOURS = {
  echo: () => ({ argsList, argsDict }) => ({ argsList, argsDict }),
  tag_and_procedure: (command) => ({ details }) => ({ argsList: [command.tag, details.procedure || command.uri] }),
  caller: () => ({ details }) => ({ argsDict: { caller: details.caller, authrole: details.caller_authrole } }),
  count: () => ({ argsList, details, result_handler: more }) => {
    if (details.receive_progress) {
      for (let step = 0; step < argsList[0]; step += 1) {
        more({ argsList: [step], argsDict: { of: argsList[0] }, options: { progress: true } });
      }
    }
    return { argsList: ['counted'] };
  },
  fail: () => ({ argsList, argsDict }) => {
    throw { error: 'com.example.refused', details: {}, argsList, argsDict };
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
      return { ...options, onChallenge: () => secret };
    case 'wampcra':
      return { ...options, onChallenge: wampcra.sign(secret) };
    case 'cryptosign': {
      const pair = nacl.sign.keyPair.fromSeed(Buffer.from(secret, 'hex'));
      const pubkey = Buffer.from(pair.publicKey).toString('hex');
      return { ...options, authextra: { pubkey }, onChallenge: cryptosign.sign(secret) };
    }
    default:
      throw new Error(`wampy.js does not have ${method}`);
  }
}

// Session ids as wampy.js itself hands them out: beyond 32 bits a plain number would be written as a float.
function identifier(session) {
  return kinds[session] === 'json' ? (id) => id : (id) => BigInt(id);
}

const OPERATIONS = {
  join(command) {
    const { id, session: name, where, auth } = command;
    const options = {
      ws: WebSocket,
      realm: command.realm,
      serializer: new SERIALIZERS[command.serializer](),
      autoReconnect: false,
      uriValidation: 'loose',
      onClose: () => say({ session: name, gone: true }),
      ...(auth ? authentication(auth) : {}),
    };
    const session = new Wampy(where.url, options);
    sessions[name] = session;
    kinds[name] = command.serializer;
    settle(id, session.connect(), (details) => ({
      session: session.getSessionId(),
      authrole: details.authrole,
      authid: details.authid,
    }));
  },

  leave(command) {
    settle(command.id, sessions[command.session].disconnect());
  },

  register(command) {
    const session = sessions[command.session];
    const done = session.register(command.uri, BEHAVIOURS[command.behaviour](command), command.options);
    handles[command.id] = () => session.unregister(command.uri);
    settle(command.id, done, () => command.id);
  },

  subscribe(command) {
    const session = sessions[command.session];
    const onEvent = (event) =>
      say({
        session: command.session,
        event: command.tag,
        topic: event.details.topic || command.uri,
        publisher: event.details.publisher === undefined ? null : event.details.publisher,
        ...payload(event),
      });
    // With options that are empty it does not find the subscription again.
    const options = Object.keys(command.options).length > 0 ? command.options : undefined;
    const done = session.subscribe(command.uri, onEvent, options).then((subscription) => {
      handles[command.id] = () => session.unsubscribe(subscription.subscriptionKey, onEvent);
    });
    settle(command.id, done, () => command.id);
  },

  undo(command) {
    settle(command.id, handles[command.handle]());
  },

  call(command) {
    const session = sessions[command.session];
    const { receive_progress: progressive, ...options } = command.options;
    if (progressive) options.progress_callback = (value) => say({ progress: command.id, ...payload(value) });
    const args = { argsList: real(command.args), argsDict: real(command.kwargs) };
    settle(command.id, session.call(command.uri, args, options), payload);
    calls[command.id] = { session, request: session.getOpStatus().reqId };
  },

  cancel(command) {
    const { session, request } = calls[command.call];
    session.cancel(request, { mode: 'killnowait' });
    say({ id: command.id, ok: null });
  },

  publish(command) {
    const { acknowledge, ...options } = command.options; // wampy.js always wants to know
    for (const word of ['exclude', 'eligible']) {
      if (options[word]) options[word] = options[word].map(identifier(command.session));
    }
    const args = { argsList: real(command.args), argsDict: real(command.kwargs) };
    settle(command.id, sessions[command.session].publish(command.uri, args, options));
  },
};

obey(OPERATIONS, sayFailed);
