module completions {

  def "nu-complete crossbarctl serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl color" [] {
    [ "auto" "always" "never" ]
  }

  # Manage a crossbar-node
  export extern crossbarctl [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    --version(-V)             # Print version
  ]

  def "nu-complete crossbarctl node serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl node auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl node output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl node color" [] {
    [ "auto" "always" "never" ]
  }

  # Look at a node, or shut it down
  export extern "crossbarctl node" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl node serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl node auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl node output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl node color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl node info serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl node info auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl node info output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl node info color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what the node says about itself
  export extern "crossbarctl node info" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl node info serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl node info auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl node info output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl node info color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl node shutdown serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl node shutdown auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl node shutdown output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl node shutdown color" [] {
    [ "auto" "always" "never" ]
  }

  # Shut the node down, with all its workers
  export extern "crossbarctl node shutdown" [
    --restart                 # Let it come up again
    --no-wait                 # Do not wait until the connection closes
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl node shutdown serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl node shutdown auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl node shutdown output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl node shutdown color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl nodes serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl nodes auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl nodes output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl nodes color" [] {
    [ "auto" "always" "never" ]
  }

  # Look at all nodes of a management realm
  export extern "crossbarctl nodes" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl nodes serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl nodes auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl nodes output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl nodes color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl nodes list serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl nodes list auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl nodes list output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl nodes list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the nodes of the realm, and those that were there and are lost
  export extern "crossbarctl nodes list" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl nodes list serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl nodes list auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl nodes list output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl nodes list color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl workers serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl workers auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl workers output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl workers color" [] {
    [ "auto" "always" "never" ]
  }

  # Look at the workers of a node
  export extern "crossbarctl workers" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl workers serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl workers auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl workers output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl workers color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl workers list type" [] {
    [ "router" "container" "guest" ]
  }

  def "nu-complete crossbarctl workers list status" [] {
    [ "starting" "connected" "started" "stopping" "stopped" "crashed" ]
  }

  def "nu-complete crossbarctl workers list serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl workers list auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl workers list output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl workers list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the workers, in order of creation
  export extern "crossbarctl workers list" [
    --type: string@"nu-complete crossbarctl workers list type" # Workers of this type only
    --status: string@"nu-complete crossbarctl workers list status" # Workers with this status only
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl workers list serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl workers list auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl workers list output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl workers list color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl workers logs serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl workers logs auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl workers logs output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl workers logs color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what a worker wrote
  export extern "crossbarctl workers logs" [
    --all                     # Show what all workers wrote, by time, each line with its worker
    --follow(-f)              # Go on with what the worker writes from now on
    --tail(-n): string        # Begin with so many lines
    --since: string           # Begin with the lines of this last time
    --timestamps(-t)          # Put the time before each line
    --prefix                  # Put the worker before each line
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl workers logs serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl workers logs auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl workers logs output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl workers logs color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker?: string           # Id of the worker
  ]

  def "nu-complete crossbarctl worker serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker color" [] {
    [ "auto" "always" "never" ]
  }

  # Do something with one worker
  export extern "crossbarctl worker" [
    --id: string              # Id of the worker, where it is the same word as a command
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker?: string           # Id of the worker
  ]

  def "nu-complete crossbarctl worker show serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker show auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker show output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker show color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the worker, its process and its manhole
  export extern "crossbarctl worker show" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker show serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker show auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker show output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker show color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl worker logs serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker logs auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker logs output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker logs color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what the worker wrote
  export extern "crossbarctl worker logs" [
    --follow(-f)              # Go on with what the worker writes from now on
    --tail(-n): string        # Begin with so many lines
    --since: string           # Begin with the lines of this last time
    --timestamps(-t)          # Put the time before each line
    --prefix                  # Put the worker before each line
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker logs serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker logs auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker logs output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker logs color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl worker time serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker time auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker time output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker time color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the time in the process
  export extern "crossbarctl worker time" [
    --skew                    # Show also how far it is from the time here, and the time of the round trip
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker time serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker time auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker time output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker time color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl worker started serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker started auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker started output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker started color" [] {
    [ "auto" "always" "never" ]
  }

  # Show since when the process runs
  export extern "crossbarctl worker started" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker started serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker started auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker started output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker started color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl worker uptime serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker uptime auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker uptime output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker uptime color" [] {
    [ "auto" "always" "never" ]
  }

  # Show for how long the process has been running
  export extern "crossbarctl worker uptime" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker uptime serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker uptime auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker uptime output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker uptime color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl worker gc serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker gc auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker gc output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker gc color" [] {
    [ "auto" "always" "never" ]
  }

  # Give unused memory back
  export extern "crossbarctl worker gc" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker gc serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker gc auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker gc output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker gc color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl worker process serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker process auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker process output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker process color" [] {
    [ "auto" "always" "never" ]
  }

  # Look at the operating system's process
  export extern "crossbarctl worker process" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker process serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker process auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker process output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker process color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl worker process info serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker process info auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker process info output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker process info color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what the process has open
  export extern "crossbarctl worker process info" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker process info serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker process info auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker process info output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker process info color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl worker stats serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker stats auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker stats output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker stats color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what the process uses, once or again and again
  export extern "crossbarctl worker stats" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker stats serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker stats auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker stats output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker stats color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl worker stats get serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker stats get auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker stats get output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker stats get color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what the process has used
  export extern "crossbarctl worker stats get" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker stats get serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker stats get auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker stats get output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker stats get color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl worker stats monitor serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker stats monitor auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker stats monitor output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker stats monitor color" [] {
    [ "auto" "always" "never" ]
  }

  # Let the process publish its statistics at an interval, or no longer
  export extern "crossbarctl worker stats monitor" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker stats monitor serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker stats monitor auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker stats monitor output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker stats monitor color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    interval: string          # Time between samples, or off
  ]

  def "nu-complete crossbarctl worker stats watch serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker stats watch auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker stats watch output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker stats watch color" [] {
    [ "auto" "always" "never" ]
  }

  # Show a sample at every interval until interrupted
  export extern "crossbarctl worker stats watch" [
    --interval: string        # Time between samples
    --count: string           # End after so many samples
    --push                    # Let the process publish to all, instead of to this watcher alone; the monitor is put back at the end
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker stats watch serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker stats watch auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker stats watch output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker stats watch color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl worker manhole serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker manhole auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker manhole output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker manhole color" [] {
    [ "auto" "always" "never" ]
  }

  # Start, stop or show the manhole
  export extern "crossbarctl worker manhole" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker manhole serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker manhole auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker manhole output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker manhole color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl worker manhole start serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker manhole start auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker manhole start output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker manhole start color" [] {
    [ "auto" "always" "never" ]
  }

  # Start the manhole
  export extern "crossbarctl worker manhole start" [
    --config: string          # Read its configuration from a JSON or YAML file; - is standard input
    --port: string            # Listen on this port of the loopback interface
    --user: string            # Let this user in
    --password-file: path     # Read the user's password from this file
    --key: path               # Let the user in with this public key, such as ~/.ssh/id_ed25519.pub; repeatable
    --if-not-exists           # Succeed if it is there already, with the same configuration
    --ignore-diff             # With --if-not-exists: whatever its configuration
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker manhole start serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker manhole start auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker manhole start output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker manhole start color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl worker manhole stop serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker manhole stop auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker manhole stop output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker manhole stop color" [] {
    [ "auto" "always" "never" ]
  }

  # Stop the manhole and end its consoles
  export extern "crossbarctl worker manhole stop" [
    --if-exists               # Succeed if it is not there
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker manhole stop serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker manhole stop auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker manhole stop output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker manhole stop color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl worker manhole show serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker manhole show auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker manhole show output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker manhole show color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the manhole
  export extern "crossbarctl worker manhole show" [
    --exit-code               # End with exit code 1 when it is not running
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker manhole show serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker manhole show auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker manhole show output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker manhole show color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl worker pythonpath serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker pythonpath auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker pythonpath output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker pythonpath color" [] {
    [ "auto" "always" "never" ]
  }

  # Look at, or extend, the Python path of the worker
  export extern "crossbarctl worker pythonpath" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker pythonpath serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker pythonpath auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker pythonpath output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker pythonpath color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl worker pythonpath list serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker pythonpath list auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker pythonpath list output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker pythonpath list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the directories, in search order
  export extern "crossbarctl worker pythonpath list" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker pythonpath list serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker pythonpath list auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker pythonpath list output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker pythonpath list color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl worker pythonpath add serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker pythonpath add auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker pythonpath add output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker pythonpath add color" [] {
    [ "auto" "always" "never" ]
  }

  # Add directories
  export extern "crossbarctl worker pythonpath add" [
    --append                  # Put them at the end, rather than in front
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker pythonpath add serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker pythonpath add auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker pythonpath add output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker pythonpath add color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    ...paths: string          # Existing directories; relative ones are below the node directory
  ]

  def "nu-complete crossbarctl worker get-cpu-affinity serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker get-cpu-affinity auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker get-cpu-affinity output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker get-cpu-affinity color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the CPUs on which the worker may run
  export extern "crossbarctl worker get-cpu-affinity" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker get-cpu-affinity serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker get-cpu-affinity auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker get-cpu-affinity output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker get-cpu-affinity color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl worker set-cpu-affinity serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl worker set-cpu-affinity auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl worker set-cpu-affinity output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl worker set-cpu-affinity color" [] {
    [ "auto" "always" "never" ]
  }

  # Pin the worker to CPUs
  export extern "crossbarctl worker set-cpu-affinity" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl worker set-cpu-affinity serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl worker set-cpu-affinity auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl worker set-cpu-affinity output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl worker set-cpu-affinity color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    cpus: string              # CPU numbers such as 0,1 or 0-3, or all
  ]

  def "nu-complete crossbarctl router serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl router auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl router output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl router color" [] {
    [ "auto" "always" "never" ]
  }

  # Start and stop routers, and what is in them
  export extern "crossbarctl router" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl router serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl router auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl router output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl router color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl router start serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl router start auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl router start output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl router start color" [] {
    [ "auto" "always" "never" ]
  }

  # Start a router worker
  export extern "crossbarctl router start" [
    --options: string         # Read the worker's options from a JSON or YAML file; - is standard input
    --set: string             # Set one option; the value is JSON if it parses, dots go into nested dicts
    --if-not-exists           # Succeed if it is there already, with the same configuration
    --ignore-diff             # With --if-not-exists: whatever its configuration
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl router start serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl router start auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl router start output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl router start color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    id: string                # Id of the new worker
  ]

  def "nu-complete crossbarctl router stop serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl router stop auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl router stop output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl router stop color" [] {
    [ "auto" "always" "never" ]
  }

  # Stop a router worker; its sessions are closed
  export extern "crossbarctl router stop" [
    --kill                    # Kill its process at once
    --no-wait                 # Do not wait until it is gone
    --if-exists               # Succeed if it is not there
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl router stop serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl router stop auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl router stop output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl router stop color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    id: string                # Id of the worker
  ]

  def "nu-complete crossbarctl router list-realms serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl router list-realms auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl router list-realms output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl router list-realms color" [] {
    [ "auto" "always" "never" ]
  }

  # List the realms of a router
  export extern "crossbarctl router list-realms" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl router list-realms serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl router list-realms auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl router list-realms output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl router list-realms color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
  ]

  def "nu-complete crossbarctl router start-realm serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl router start-realm auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl router start-realm output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl router start-realm color" [] {
    [ "auto" "always" "never" ]
  }

  # Start a realm on a router
  export extern "crossbarctl router start-realm" [
    --config: string          # Read the realm's configuration from a JSON or YAML file; - is standard input
    --name: string            # Name of the realm, which sessions join
    --if-not-exists           # Succeed if it is there already, with the same configuration
    --ignore-diff             # With --if-not-exists: whatever its configuration
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl router start-realm serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl router start-realm auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl router start-realm output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl router start-realm color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
    realm_id: string          # Id of the realm, not its name
  ]

  def "nu-complete crossbarctl router stop-realm serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl router stop-realm auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl router stop-realm output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl router stop-realm color" [] {
    [ "auto" "always" "never" ]
  }

  # Stop a realm of a router
  export extern "crossbarctl router stop-realm" [
    --close-sessions          # Close the sessions in it
    --if-exists               # Succeed if it is not there
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl router stop-realm serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl router stop-realm auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl router stop-realm output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl router stop-realm color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
    realm_id: string          # Id of the realm, not its name
  ]

  def "nu-complete crossbarctl router list-roles serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl router list-roles auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl router list-roles output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl router list-roles color" [] {
    [ "auto" "always" "never" ]
  }

  # List the roles of a realm
  export extern "crossbarctl router list-roles" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl router list-roles serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl router list-roles auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl router list-roles output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl router list-roles color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
    realm_id: string          # Id of the realm, not its name
  ]

  def "nu-complete crossbarctl router start-role serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl router start-role auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl router start-role output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl router start-role color" [] {
    [ "auto" "always" "never" ]
  }

  # Add a role to a realm, so that sessions may join
  export extern "crossbarctl router start-role" [
    --config: string          # Read the role's configuration from a JSON or YAML file; - is standard input
    --allow-all               # Allow everything everywhere
    --if-not-exists           # Succeed if it is there already, with the same configuration
    --ignore-diff             # With --if-not-exists: whatever its configuration
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl router start-role serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl router start-role auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl router start-role output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl router start-role color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
    realm_id: string          # Id of the realm, not its name
    role: string              # Id of the new role
  ]

  def "nu-complete crossbarctl router stop-role serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl router stop-role auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl router stop-role output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl router stop-role color" [] {
    [ "auto" "always" "never" ]
  }

  # Take a role away from a realm
  export extern "crossbarctl router stop-role" [
    --if-exists               # Succeed if it is not there
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl router stop-role serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl router stop-role auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl router stop-role output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl router stop-role color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
    realm_id: string          # Id of the realm, not its name
    role: string              # Id of the role
  ]

  def "nu-complete crossbarctl router list-transports serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl router list-transports auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl router list-transports output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl router list-transports color" [] {
    [ "auto" "always" "never" ]
  }

  # List the listening transports of a router
  export extern "crossbarctl router list-transports" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl router list-transports serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl router list-transports auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl router list-transports output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl router list-transports color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
  ]

  def "nu-complete crossbarctl router start-transport type" [] {
    [ "websocket" "rawsocket" "universal" "web" ]
  }

  def "nu-complete crossbarctl router start-transport serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl router start-transport auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl router start-transport output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl router start-transport color" [] {
    [ "auto" "always" "never" ]
  }

  # Start a listening transport on a router
  export extern "crossbarctl router start-transport" [
    --config: string          # Read the transport's configuration from a JSON or YAML file; - is standard input
    --type: string@"nu-complete crossbarctl router start-transport type" # Type of the transport
    --tcp: string             # Listen on this port, or on an address and port
    --unix: string            # Listen on this Unix socket
    --if-not-exists           # Succeed if it is there already, with the same configuration
    --ignore-diff             # With --if-not-exists: whatever its configuration
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl router start-transport serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl router start-transport auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl router start-transport output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl router start-transport color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
    transport: string         # Id of the new transport
  ]

  def "nu-complete crossbarctl router stop-transport serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl router stop-transport auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl router stop-transport output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl router stop-transport color" [] {
    [ "auto" "always" "never" ]
  }

  # Stop a listening transport; its connections stay
  export extern "crossbarctl router stop-transport" [
    --if-exists               # Succeed if it is not there
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl router stop-transport serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl router stop-transport auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl router stop-transport output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl router stop-transport color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
    transport: string         # Id of the transport
  ]

  def "nu-complete crossbarctl router list-links serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl router list-links auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl router list-links output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl router list-links color" [] {
    [ "auto" "always" "never" ]
  }

  # List the links of a router
  export extern "crossbarctl router list-links" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl router list-links serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl router list-links auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl router list-links output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl router list-links color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
  ]

  def "nu-complete crossbarctl router start-link serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl router start-link auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl router start-link output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl router start-link color" [] {
    [ "auto" "always" "never" ]
  }

  # Start a link to a realm of another router
  export extern "crossbarctl router start-link" [
    --connect                 # Fail if the other router cannot be reached at once, in place of trying again
    --config: string          # Read the configuration from a JSON or YAML file; - is standard input
    --set: string             # Set one attribute; the value is JSON if it parses, dots go into nested dicts
    --if-not-exists           # Succeed if it is there already, with the same configuration
    --ignore-diff             # With --if-not-exists: whatever its configuration
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl router start-link serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl router start-link auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl router start-link output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl router start-link color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
    link: string              # Id of the new link
  ]

  def "nu-complete crossbarctl router stop-link serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl router stop-link auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl router stop-link output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl router stop-link color" [] {
    [ "auto" "always" "never" ]
  }

  # Stop a link
  export extern "crossbarctl router stop-link" [
    --if-exists               # Succeed if it is not there
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl router stop-link serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl router stop-link auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl router stop-link output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl router stop-link color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
    link: string              # Id of the link
  ]

  def "nu-complete crossbarctl router list-components serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl router list-components auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl router list-components output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl router list-components color" [] {
    [ "auto" "always" "never" ]
  }

  # List the components of a router
  export extern "crossbarctl router list-components" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl router list-components serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl router list-components auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl router list-components output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl router list-components color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
  ]

  def "nu-complete crossbarctl router start-component serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl router start-component auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl router start-component output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl router start-component color" [] {
    [ "auto" "always" "never" ]
  }

  # Start a component on a router
  export extern "crossbarctl router start-component" [
    --config: string          # Read the configuration from a JSON or YAML file; - is standard input
    --set: string             # Set one attribute; the value is JSON if it parses, dots go into nested dicts
    --if-not-exists           # Succeed if it is there already, with the same configuration
    --ignore-diff             # With --if-not-exists: whatever its configuration
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl router start-component serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl router start-component auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl router start-component output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl router start-component color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
    component: string         # Id of the new component
  ]

  def "nu-complete crossbarctl router stop-component serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl router stop-component auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl router stop-component output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl router stop-component color" [] {
    [ "auto" "always" "never" ]
  }

  # Stop a component of a router
  export extern "crossbarctl router stop-component" [
    --if-exists               # Succeed if it is not there
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl router stop-component serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl router stop-component auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl router stop-component output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl router stop-component color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
    component: string         # Id of the component
  ]

  def "nu-complete crossbarctl container serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl container auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl container output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl container color" [] {
    [ "auto" "always" "never" ]
  }

  # Start and stop containers, and what is in them
  export extern "crossbarctl container" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl container serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl container auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl container output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl container color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl container start serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl container start auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl container start output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl container start color" [] {
    [ "auto" "always" "never" ]
  }

  # Start a container worker
  export extern "crossbarctl container start" [
    --options: string         # Read the worker's options from a JSON or YAML file; - is standard input
    --set: string             # Set one option; the value is JSON if it parses, dots go into nested dicts
    --if-not-exists           # Succeed if it is there already, with the same configuration
    --ignore-diff             # With --if-not-exists: whatever its configuration
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl container start serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl container start auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl container start output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl container start color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    id: string                # Id of the new worker
  ]

  def "nu-complete crossbarctl container stop serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl container stop auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl container stop output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl container stop color" [] {
    [ "auto" "always" "never" ]
  }

  # Stop a container worker; its components leave
  export extern "crossbarctl container stop" [
    --kill                    # Kill its process at once
    --no-wait                 # Do not wait until it is gone
    --if-exists               # Succeed if it is not there
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl container stop serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl container stop auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl container stop output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl container stop color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    id: string                # Id of the worker
  ]

  def "nu-complete crossbarctl container list-components serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl container list-components auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl container list-components output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl container list-components color" [] {
    [ "auto" "always" "never" ]
  }

  # List the components of a container
  export extern "crossbarctl container list-components" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl container list-components serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl container list-components auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl container list-components output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl container list-components color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
  ]

  def "nu-complete crossbarctl container start-component serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl container start-component auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl container start-component output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl container start-component color" [] {
    [ "auto" "always" "never" ]
  }

  # Start a component in a container
  export extern "crossbarctl container start-component" [
    --config: string          # Read the configuration from a JSON or YAML file; - is standard input
    --set: string             # Set one attribute; the value is JSON if it parses, dots go into nested dicts
    --if-not-exists           # Succeed if it is there already, with the same configuration
    --ignore-diff             # With --if-not-exists: whatever its configuration
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl container start-component serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl container start-component auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl container start-component output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl container start-component color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
    component: string         # Id of the new component
  ]

  def "nu-complete crossbarctl container stop-component serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl container stop-component auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl container stop-component output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl container stop-component color" [] {
    [ "auto" "always" "never" ]
  }

  # Stop a component of a container
  export extern "crossbarctl container stop-component" [
    --if-exists               # Succeed if it is not there
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl container stop-component serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl container stop-component auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl container stop-component output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl container stop-component color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
    component: string         # Id of the component
  ]

  def "nu-complete crossbarctl container restart-component serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl container restart-component auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl container restart-component output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl container restart-component color" [] {
    [ "auto" "always" "never" ]
  }

  # Stop a component and start it again
  export extern "crossbarctl container restart-component" [
    --reload-modules          # Import modules again whose files have changed
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl container restart-component serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl container restart-component auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl container restart-component output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl container restart-component color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
    component: string         # Id of the component
  ]

  def "nu-complete crossbarctl guest serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl guest auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl guest output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl guest color" [] {
    [ "auto" "always" "never" ]
  }

  # Start and stop guests: any programs
  export extern "crossbarctl guest" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl guest serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl guest auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl guest output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl guest color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl guest start serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl guest start auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl guest start output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl guest start color" [] {
    [ "auto" "always" "never" ]
  }

  # Start a guest
  export extern "crossbarctl guest start" [
    --config: string          # Read the guest's configuration from a JSON or YAML file; - is standard input
    --set: string             # Set one attribute, such as options.workdir=/srv; the value is JSON if it parses
    --if-not-exists           # Succeed if it is there already, with the same configuration
    --ignore-diff             # With --if-not-exists: whatever its configuration
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl guest start serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl guest start auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl guest start output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl guest start color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    id: string                # Id of the new guest
  ]

  def "nu-complete crossbarctl guest stop serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl guest stop auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl guest stop output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl guest stop color" [] {
    [ "auto" "always" "never" ]
  }

  # Stop a guest
  export extern "crossbarctl guest stop" [
    --kill                    # Kill its process at once
    --no-wait                 # Do not wait until it is gone
    --if-exists               # Succeed if it is not there
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl guest stop serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl guest stop auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl guest stop output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl guest stop color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    id: string                # Id of the worker
  ]

  def "nu-complete crossbarctl time serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl time auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl time output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl time color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the time in the process
  export extern "crossbarctl time" [
    --worker(-w): string      # Ask this worker, rather than the node's controller
    --skew                    # Show also how far it is from the time here, and the time of the round trip
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl time serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl time auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl time output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl time color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl started serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl started auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl started output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl started color" [] {
    [ "auto" "always" "never" ]
  }

  # Show since when the process runs
  export extern "crossbarctl started" [
    --worker(-w): string      # Ask this worker, rather than the node's controller
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl started serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl started auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl started output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl started color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl uptime serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl uptime auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl uptime output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl uptime color" [] {
    [ "auto" "always" "never" ]
  }

  # Show for how long the process has been running
  export extern "crossbarctl uptime" [
    --worker(-w): string      # Ask this worker, rather than the node's controller
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl uptime serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl uptime auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl uptime output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl uptime color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl gc serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl gc auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl gc output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl gc color" [] {
    [ "auto" "always" "never" ]
  }

  # Give unused memory back
  export extern "crossbarctl gc" [
    --worker(-w): string      # Ask this worker, rather than the node's controller
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl gc serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl gc auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl gc output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl gc color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl process serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl process auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl process output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl process color" [] {
    [ "auto" "always" "never" ]
  }

  # Look at the operating system's process
  export extern "crossbarctl process" [
    --worker(-w): string      # Ask this worker, rather than the node's controller
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl process serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl process auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl process output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl process color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl process info serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl process info auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl process info output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl process info color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what the process has open
  export extern "crossbarctl process info" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --worker(-w): string      # Ask this worker, rather than the node's controller
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl process info serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl process info auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl process info output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl process info color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl stats serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl stats auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl stats output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl stats color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what the process uses, once or again and again
  export extern "crossbarctl stats" [
    --worker(-w): string      # Ask this worker, rather than the node's controller
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl stats serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl stats auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl stats output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl stats color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl stats get serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl stats get auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl stats get output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl stats get color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what the process has used
  export extern "crossbarctl stats get" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --worker(-w): string      # Ask this worker, rather than the node's controller
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl stats get serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl stats get auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl stats get output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl stats get color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl stats monitor serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl stats monitor auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl stats monitor output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl stats monitor color" [] {
    [ "auto" "always" "never" ]
  }

  # Let the process publish its statistics at an interval, or no longer
  export extern "crossbarctl stats monitor" [
    --worker(-w): string      # Ask this worker, rather than the node's controller
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl stats monitor serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl stats monitor auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl stats monitor output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl stats monitor color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    interval: string          # Time between samples, or off
  ]

  def "nu-complete crossbarctl stats watch serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl stats watch auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl stats watch output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl stats watch color" [] {
    [ "auto" "always" "never" ]
  }

  # Show a sample at every interval until interrupted
  export extern "crossbarctl stats watch" [
    --interval: string        # Time between samples
    --count: string           # End after so many samples
    --push                    # Let the process publish to all, instead of to this watcher alone; the monitor is put back at the end
    --worker(-w): string      # Ask this worker, rather than the node's controller
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl stats watch serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl stats watch auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl stats watch output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl stats watch color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl manhole serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl manhole auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl manhole output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl manhole color" [] {
    [ "auto" "always" "never" ]
  }

  # Start, stop or show the manhole
  export extern "crossbarctl manhole" [
    --worker(-w): string      # Ask this worker, rather than the node's controller
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl manhole serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl manhole auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl manhole output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl manhole color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl manhole start serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl manhole start auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl manhole start output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl manhole start color" [] {
    [ "auto" "always" "never" ]
  }

  # Start the manhole
  export extern "crossbarctl manhole start" [
    --config: string          # Read its configuration from a JSON or YAML file; - is standard input
    --port: string            # Listen on this port of the loopback interface
    --user: string            # Let this user in
    --password-file: path     # Read the user's password from this file
    --key: path               # Let the user in with this public key, such as ~/.ssh/id_ed25519.pub; repeatable
    --if-not-exists           # Succeed if it is there already, with the same configuration
    --ignore-diff             # With --if-not-exists: whatever its configuration
    --worker(-w): string      # Ask this worker, rather than the node's controller
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl manhole start serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl manhole start auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl manhole start output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl manhole start color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl manhole stop serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl manhole stop auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl manhole stop output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl manhole stop color" [] {
    [ "auto" "always" "never" ]
  }

  # Stop the manhole and end its consoles
  export extern "crossbarctl manhole stop" [
    --if-exists               # Succeed if it is not there
    --worker(-w): string      # Ask this worker, rather than the node's controller
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl manhole stop serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl manhole stop auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl manhole stop output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl manhole stop color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl manhole show serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl manhole show auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl manhole show output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl manhole show color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the manhole
  export extern "crossbarctl manhole show" [
    --exit-code               # End with exit code 1 when it is not running
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --worker(-w): string      # Ask this worker, rather than the node's controller
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl manhole show serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl manhole show auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl manhole show output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl manhole show color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl status serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl status auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl status output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl status color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the node and its workers on one screen; exit 1 if something does not run
  export extern "crossbarctl status" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl status serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl status auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl status output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl status color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl tree serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl tree auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl tree output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl tree color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the node as a tree
  export extern "crossbarctl tree" [
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl tree serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl tree auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl tree output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl tree color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl top pane" [] {
    [ "overview" "workers" "realms" "transports" "events" "logs" ]
  }

  def "nu-complete crossbarctl top serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl top auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl top output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl top color" [] {
    [ "auto" "always" "never" ]
  }

  # Watch the node on a screen that keeps itself up to date
  export extern "crossbarctl top" [
    --interval: string        # Time between two looks
    --pane: string@"nu-complete crossbarctl top pane" # Pane to begin with
    --snapshot: string        # Print so many screens instead of taking the terminal
    --once                    # Print one screen
    --size: string            # Size of a printed screen, such as 120x40
    --ascii                   # Draw with ASCII characters only
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl top serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl top auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl top output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl top color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl wait serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl wait auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl wait output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl wait color" [] {
    [ "auto" "always" "never" ]
  }

  # Wait until something is so; what is not there yet is waited for
  export extern "crossbarctl wait" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl wait serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl wait auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl wait output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl wait color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl wait node serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl wait node auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl wait node output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl wait node color" [] {
    [ "auto" "always" "never" ]
  }

  # Wait until the node answers
  export extern "crossbarctl wait node" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl wait node serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl wait node auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl wait node output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl wait node color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl wait worker state" [] {
    [ "ready" "stopped" ]
  }

  def "nu-complete crossbarctl wait worker serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl wait worker auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl wait worker output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl wait worker color" [] {
    [ "auto" "always" "never" ]
  }

  # Wait until a worker is ready, or has stopped
  export extern "crossbarctl wait worker" [
    --for: string@"nu-complete crossbarctl wait worker state" # Which state
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl wait worker serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl wait worker auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl wait worker output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl wait worker color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker: string            # Id of the worker
  ]

  def "nu-complete crossbarctl wait realm serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl wait realm auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl wait realm output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl wait realm color" [] {
    [ "auto" "always" "never" ]
  }

  # Wait until a realm is started
  export extern "crossbarctl wait realm" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl wait realm serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl wait realm auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl wait realm output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl wait realm color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    path: string              # Ids of the worker and the thing, such as w1/realm1
  ]

  def "nu-complete crossbarctl wait transport state" [] {
    [ "listening" ]
  }

  def "nu-complete crossbarctl wait transport serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl wait transport auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl wait transport output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl wait transport color" [] {
    [ "auto" "always" "never" ]
  }

  # Wait until a transport listens
  export extern "crossbarctl wait transport" [
    --for: string@"nu-complete crossbarctl wait transport state" # Which state
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl wait transport serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl wait transport auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl wait transport output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl wait transport color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    path: string              # Ids of the worker and the thing, such as w1/realm1
  ]

  def "nu-complete crossbarctl wait link serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl wait link auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl wait link output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl wait link color" [] {
    [ "auto" "always" "never" ]
  }

  # Wait until a link is connected
  export extern "crossbarctl wait link" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl wait link serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl wait link auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl wait link output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl wait link color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    path: string              # Ids of the worker and the thing, such as w1/realm1
  ]

  def "nu-complete crossbarctl wait component serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl wait component auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl wait component output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl wait component color" [] {
    [ "auto" "always" "never" ]
  }

  # Wait until a component runs
  export extern "crossbarctl wait component" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl wait component serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl wait component auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl wait component output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl wait component color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    path: string              # Ids of the worker and the thing, such as w1/realm1
  ]

  def "nu-complete crossbarctl wait event serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl wait event auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl wait event output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl wait event color" [] {
    [ "auto" "always" "never" ]
  }

  # Wait for the next event of a type
  export extern "crossbarctl wait event" [
    --worker(-w): string      # Events of this worker only
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl wait event serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl wait event auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl wait event output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl wait event color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    kind: string              # Type, such as worker-ready or manhole-started
  ]

  def "nu-complete crossbarctl wait gone kind" [] {
    [ "worker" "realm" "transport" "link" "component" ]
  }

  def "nu-complete crossbarctl wait gone serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl wait gone auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl wait gone output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl wait gone color" [] {
    [ "auto" "always" "never" ]
  }

  # Wait until something is there no longer
  export extern "crossbarctl wait gone" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl wait gone serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl wait gone auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl wait gone output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl wait gone color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    kind: string@"nu-complete crossbarctl wait gone kind" # What it is
    path: string              # Its id, with that of its worker in front: w1, w1/realm1
  ]

  def "nu-complete crossbarctl apply serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl apply auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl apply output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl apply color" [] {
    [ "auto" "always" "never" ]
  }

  # Make the node what a configuration says
  export extern "crossbarctl apply" [
    --file(-f): string        # Node configuration, JSON or YAML; - is standard input
    --prune                   # Count what is there and not in the file as a difference: it goes
    --dry-run                 # Show what would be done, and do nothing
    --if-state: string        # Do it only if the node is as it was when this fingerprint was shown
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl apply serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl apply auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl apply output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl apply color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl diff serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl diff auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl diff output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl diff color" [] {
    [ "auto" "always" "never" ]
  }

  # Compare the node with a configuration; exit 1 if they differ
  export extern "crossbarctl diff" [
    --file(-f): string        # Node configuration, JSON or YAML; - is standard input
    --prune                   # Count what is there and not in the file as a difference: it goes
    --exit-zero               # End with 0 even if there are differences
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl diff serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl diff auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl diff output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl diff color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl export serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl export auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl export output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl export color" [] {
    [ "auto" "always" "never" ]
  }

  # Write what runs on the node as a configuration
  export extern "crossbarctl export" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl export serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl export auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl export output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl export color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl reload serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl reload auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl reload output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl reload color" [] {
    [ "auto" "always" "never" ]
  }

  # Let the node read its own file again
  export extern "crossbarctl reload" [
    --dry-run                 # Show what would be done, and do nothing
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl reload serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl reload auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl reload output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl reload color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl batch serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl batch auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl batch output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl batch color" [] {
    [ "auto" "always" "never" ]
  }

  # Run many commands, one per line
  export extern "crossbarctl batch" [
    --file(-f): path          # File with a command per line, without crossbarctl in front; - is standard input
    --keep-going              # Go on after a failure; the exit code is still that of the first one
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl batch serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl batch auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl batch output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl batch color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl check format" [] {
    [ "text" "nagios" "prometheus" "json" ]
  }

  def "nu-complete crossbarctl check serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl check auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl check output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl check color" [] {
    [ "auto" "always" "never" ]
  }

  # Look at the node for a monitoring system
  export extern "crossbarctl check" [
    --format: string@"nu-complete crossbarctl check format" # For whom
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl check serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl check auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl check output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl check color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl logs serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl logs auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl logs output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl logs color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what a worker wrote
  export extern "crossbarctl logs" [
    --all                     # Show what all workers wrote, by time, each line with its worker
    --follow(-f)              # Go on with what the worker writes from now on
    --tail(-n): string        # Begin with so many lines
    --since: string           # Begin with the lines of this last time
    --timestamps(-t)          # Put the time before each line
    --prefix                  # Put the worker before each line
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl logs serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl logs auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl logs output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl logs color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    worker?: string           # Id of the worker
  ]

  def "nu-complete crossbarctl audit serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl audit auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl audit output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl audit color" [] {
    [ "auto" "always" "never" ]
  }

  # Show what was changed on a node, by whom, and what was refused
  export extern "crossbarctl audit" [
    --tail(-n): string        # Show the last so many entries; 0 shows all that the node has in memory
    --failed                  # Show refusals and failures only
    --watch: string           # Show it again at every change, and look at least so often [default: 2s]
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl audit serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl audit auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl audit output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl audit color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl events serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl events auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl events output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl events color" [] {
    [ "auto" "always" "never" ]
  }

  # Watch the events of a node
  export extern "crossbarctl events" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl events serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl events auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl events output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl events color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl events tail serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl events tail auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl events tail output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl events tail color" [] {
    [ "auto" "always" "never" ]
  }

  # Print events as they happen
  export extern "crossbarctl events tail" [
    --worker(-w): string      # Events of this worker only
    --count: string           # End after so many events
    --until: string           # End after an event of this type
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl events tail serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl events tail auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl events tail output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl events tail color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    ...types: string          # Types such as worker-ready, manhole, stats, log; by default all but stats and log
  ]

  def "nu-complete crossbarctl call serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl call auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl call output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl call color" [] {
    [ "auto" "always" "never" ]
  }

  # Call a procedure
  export extern "crossbarctl call" [
    --kwarg(-k): string       # Keyword argument: k=v (JSON if it parses), k:=JSON or k==TEXT
    --json-args: string       # All positional arguments as a JSON list
    --json-kwargs: string     # Keyword arguments as a JSON dict
    --worker(-w): string      # Where URI is a name of the management API: ask this worker
    --progress                # Ask for progressive results and print them, too
    --repeat: string          # Call so many times; the first call that fails is the end
    --concurrency: string     # Have so many calls under way at a time
    --delay: string           # Let so much time pass between the beginnings of two calls
    --time                    # Say how long it took
    --cancel-after: string    # Cancel a call that has no answer after this time
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl call serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl call auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl call output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl call color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    uri: string               # URI of the procedure, or the name of one of the management API
    ...args: string           # Arguments: JSON if they parse, else text; @FILE and - read them
  ]

  def "nu-complete crossbarctl publish serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl publish auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl publish output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl publish color" [] {
    [ "auto" "always" "never" ]
  }

  # Publish an event
  export extern "crossbarctl publish" [
    --kwarg(-k): string       # Keyword argument: k=v (JSON if it parses), k:=JSON or k==TEXT
    --json-args: string       # All positional arguments as a JSON list
    --json-kwargs: string     # Keyword arguments as a JSON dict
    --ack                     # Wait until the router has it; without, refusals stay unknown
    --retain                  # Keep it as the retained event of the topic
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl publish serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl publish auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl publish output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl publish color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    topic: string             # Topic
    ...args: string           # Arguments: JSON if they parse, else text; @FILE and - read them
  ]

  def "nu-complete crossbarctl subscribe matching" [] {
    [ "exact" "prefix" "wildcard" ]
  }

  def "nu-complete crossbarctl subscribe serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl subscribe auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl subscribe output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl subscribe color" [] {
    [ "auto" "always" "never" ]
  }

  # Subscribe to a topic and print its events
  export extern "crossbarctl subscribe" [
    --match: string@"nu-complete crossbarctl subscribe matching" # How the topic matches
    --count: string           # End after so many events
    --details                 # Print topic, publication and publisher, too
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl subscribe serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl subscribe auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl subscribe output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl subscribe color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    topic: string             # Topic, or pattern of topics
  ]

  def "nu-complete crossbarctl register matching" [] {
    [ "exact" "prefix" "wildcard" ]
  }

  def "nu-complete crossbarctl register invoke" [] {
    [ "single" "first" "last" "roundrobin" "random" ]
  }

  def "nu-complete crossbarctl register serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl register auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl register output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl register color" [] {
    [ "auto" "always" "never" ]
  }

  # Register a procedure and answer its calls
  export extern "crossbarctl register" [
    --echo                    # Answer with the arguments
    --exec: string            # Run this by the shell for each call: it reads {"args", "kwargs", …} as JSON and writes its answer as JSON
    --match: string@"nu-complete crossbarctl register matching" # How the URI matches
    --invoke: string@"nu-complete crossbarctl register invoke" # Which callee is picked where several register
    --count: string           # End after so many calls
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl register serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl register auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl register output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl register color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    uri: string               # URI of the procedure, or pattern
  ]

  def "nu-complete crossbarctl bench serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl bench auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl bench output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl bench color" [] {
    [ "auto" "always" "never" ]
  }

  # Measure how fast a router answers, any WAMP router
  export extern "crossbarctl bench" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl bench serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl bench auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl bench output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl bench color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl bench call serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl bench call auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl bench call output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl bench call color" [] {
    [ "auto" "always" "never" ]
  }

  # Measure calls; without a URI of a procedure that this command registers itself
  export extern "crossbarctl bench call" [
    --kwarg(-k): string       # Keyword argument: k=v (JSON if it parses), k:=JSON or k==TEXT
    --json-args: string       # All positional arguments as a JSON list
    --json-kwargs: string     # Keyword arguments as a JSON dict
    --clients: string         # Clients side by side
    --inflight: string        # What each client has under way at one time
    --size: string            # Octets of the argument, where none is given
    --duration: string        # How long
    --count: string           # End after so many operations
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl bench call serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl bench call auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl bench call output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl bench call color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    uri?: string              # Procedure to call
    ...args: string           # Arguments: JSON if they parse, else text; @FILE and - read them
  ]

  def "nu-complete crossbarctl bench publish serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl bench publish auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl bench publish output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl bench publish color" [] {
    [ "auto" "always" "never" ]
  }

  # Measure events from acknowledged publishers to subscribers
  export extern "crossbarctl bench publish" [
    --subscribers: string     # Subscribers of the topic
    --clients: string         # Clients side by side
    --inflight: string        # What each client has under way at one time
    --size: string            # Octets of the argument, where none is given
    --duration: string        # How long
    --count: string           # End after so many operations
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl bench publish serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl bench publish auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl bench publish output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl bench publish color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    topic?: string            # Topic; by default one of this run's own
  ]

  def "nu-complete crossbarctl bench connect serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl bench connect auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl bench connect output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl bench connect color" [] {
    [ "auto" "always" "never" ]
  }

  # Measure connecting, joining and leaving
  export extern "crossbarctl bench connect" [
    --clients: string         # Clients side by side
    --inflight: string        # What each client has under way at one time
    --size: string            # Octets of the argument, where none is given
    --duration: string        # How long
    --count: string           # End after so many operations
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl bench connect serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl bench connect auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl bench connect output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl bench connect color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl config serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl config auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl config output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl config color" [] {
    [ "auto" "always" "never" ]
  }

  # Check and lay out node configurations, without a node
  export extern "crossbarctl config" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl config serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl config auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl config output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl config color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl config check format" [] {
    [ "fancy" "short" "json" ]
  }

  def "nu-complete crossbarctl config check serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl config check auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl config check output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl config check color" [] {
    [ "auto" "always" "never" ]
  }

  # Check configurations in full; exit 1 if one has a problem
  export extern "crossbarctl config check" [
    --format: string@"nu-complete crossbarctl config check format" # How problems are told
    --strict                  # Take warnings for problems
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl config check serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl config check auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl config check output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl config check color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    ...files: string          # Files, JSON or YAML; - is standard input
  ]

  def "nu-complete crossbarctl config fmt serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl config fmt auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl config fmt output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl config fmt color" [] {
    [ "auto" "always" "never" ]
  }

  # Print a configuration in the usual layout, or put it into that
  export extern "crossbarctl config fmt" [
    --write(-w)               # Change the file instead of printing
    --check                   # Print nothing; exit 1 if the layout is not the usual one
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl config fmt serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl config fmt auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl config fmt output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl config fmt color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    file: string              # File, JSON or YAML; - is standard input
  ]

  def "nu-complete crossbarctl config schema serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl config schema auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl config schema output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl config schema color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the JSON Schema of node configurations, for editors
  export extern "crossbarctl config schema" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl config schema serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl config schema auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl config schema output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl config schema color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl config convert to" [] {
    [ "json" "yaml" ]
  }

  def "nu-complete crossbarctl config convert serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl config convert auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl config convert output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl config convert color" [] {
    [ "auto" "always" "never" ]
  }

  # Print a configuration in the other notation: JSON as YAML, YAML as JSON
  export extern "crossbarctl config convert" [
    --to: string@"nu-complete crossbarctl config convert to" # Notation of the result; by default the one that the file does not have
    --full                    # Write the ids that the node would give, and replace references to the environment
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl config convert serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl config convert auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl config convert output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl config convert color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    file: string              # File, JSON or YAML; - is standard input
  ]

  def "nu-complete crossbarctl context serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl context auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl context output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl context color" [] {
    [ "auto" "always" "never" ]
  }

  # Keep names for nodes and how to reach them
  export extern "crossbarctl context" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl context serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl context auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl context output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl context color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl context list serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl context list auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl context list output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl context list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the contexts
  export extern "crossbarctl context list" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl context list serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl context list auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl context list output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl context list color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl context show serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl context show auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl context show output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl context show color" [] {
    [ "auto" "always" "never" ]
  }

  # Show a context; the current one without a name
  export extern "crossbarctl context show" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl context show serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl context show auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl context show output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl context show color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    name?: string             # Name of the context
  ]

  def "nu-complete crossbarctl context add serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl context add auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl context add output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl context add color" [] {
    [ "auto" "always" "never" ]
  }

  # Add a context made of the options given here
  export extern "crossbarctl context add" [
    --protect                 # Let interrupting commands ask for the node's id, spelled out
    --no-protect              # Let them ask for a yes only
    --ticket-cmd: string      # Get the ticket from this command
    --secret-cmd: string      # Get the secret from this command
    --unset: string           # Forget this setting, such as url or ticket-file
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl context add serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl context add auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl context add output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl context add color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    name: string              # Name of the context
  ]

  def "nu-complete crossbarctl context edit serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl context edit auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl context edit output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl context edit color" [] {
    [ "auto" "always" "never" ]
  }

  # Change a context by the options given here
  export extern "crossbarctl context edit" [
    --protect                 # Let interrupting commands ask for the node's id, spelled out
    --no-protect              # Let them ask for a yes only
    --ticket-cmd: string      # Get the ticket from this command
    --secret-cmd: string      # Get the secret from this command
    --unset: string           # Forget this setting, such as url or ticket-file
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl context edit serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl context edit auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl context edit output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl context edit color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    name: string              # Name of the context
  ]

  def "nu-complete crossbarctl context copy serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl context copy auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl context copy output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl context copy color" [] {
    [ "auto" "always" "never" ]
  }

  # Copy a context
  export extern "crossbarctl context copy" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl context copy serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl context copy auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl context copy output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl context copy color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    from: string              # Name of the context
    to: string                # Name of the copy
  ]

  def "nu-complete crossbarctl context remove serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl context remove auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl context remove output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl context remove color" [] {
    [ "auto" "always" "never" ]
  }

  # Remove a context
  export extern "crossbarctl context remove" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl context remove serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl context remove auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl context remove output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl context remove color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    name: string              # Name of the context
  ]

  def "nu-complete crossbarctl context use serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl context use auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl context use output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl context use color" [] {
    [ "auto" "always" "never" ]
  }

  # Make a context the current one
  export extern "crossbarctl context use" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl context use serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl context use auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl context use output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl context use color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    name: string              # Name of the context; - is the one before
  ]

  def "nu-complete crossbarctl context unset serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl context unset auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl context unset output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl context unset color" [] {
    [ "auto" "always" "never" ]
  }

  # Have no current context any more
  export extern "crossbarctl context unset" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl context unset serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl context unset auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl context unset output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl context unset color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl context previous serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl context previous auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl context previous output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl context previous color" [] {
    [ "auto" "always" "never" ]
  }

  # Go back to the context that was current before
  export extern "crossbarctl context previous" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl context previous serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl context previous auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl context previous output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl context previous color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl context validate serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl context validate auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl context validate output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl context validate color" [] {
    [ "auto" "always" "never" ]
  }

  # Check every context, or one
  export extern "crossbarctl context validate" [
    --connect                 # Try to connect as well
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl context validate serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl context validate auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl context validate output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl context validate color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    name?: string             # Name of the context
  ]

  def "nu-complete crossbarctl api serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl api auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl api output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl api color" [] {
    [ "auto" "always" "never" ]
  }

  # Look up procedures, events and errors of the management API
  export extern "crossbarctl api" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl api serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl api auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl api output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl api color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl api list serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl api list auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl api list output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl api list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the procedures and events, each with its command
  export extern "crossbarctl api list" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl api list serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl api list auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl api list output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl api list color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl api show serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl api show auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl api show output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl api show color" [] {
    [ "auto" "always" "never" ]
  }

  # Show one procedure or event: arguments, errors, command
  export extern "crossbarctl api show" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl api show serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl api show auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl api show output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl api show color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    name: string              # Its name, or a URI that ends in it
  ]

  def "nu-complete crossbarctl schema serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl schema auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl schema output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl schema color" [] {
    [ "auto" "always" "never" ]
  }

  # Describe what the commands answer with -o json
  export extern "crossbarctl schema" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl schema serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl schema auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl schema output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl schema color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl schema list serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl schema list auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl schema list output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl schema list color" [] {
    [ "auto" "always" "never" ]
  }

  # List the commands whose answers are described
  export extern "crossbarctl schema list" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl schema list serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl schema list auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl schema list output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl schema list color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl schema show serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl schema show auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl schema show output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl schema show color" [] {
    [ "auto" "always" "never" ]
  }

  # Print the JSON Schema of a command's answer
  export extern "crossbarctl schema show" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl schema show serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl schema show auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl schema show output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl schema show color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    name: string              # The command, with dots: workers.list
  ]

  def "nu-complete crossbarctl schema validate serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl schema validate auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl schema validate output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl schema validate color" [] {
    [ "auto" "always" "never" ]
  }

  # Check documents against the schema of a command's answer; exit 1 if one does not fit
  export extern "crossbarctl schema validate" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl schema validate serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl schema validate auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl schema validate output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl schema validate color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    name: string              # The command, with dots: workers.list
    file: string              # File with the answer, or with one per line; - is standard input
  ]

  def "nu-complete crossbarctl doctor serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl doctor auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl doctor output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl doctor color" [] {
    [ "auto" "always" "never" ]
  }

  # Check every step from the options to a working session
  export extern "crossbarctl doctor" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl doctor serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl doctor auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl doctor output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl doctor color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl man serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl man auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl man output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl man color" [] {
    [ "auto" "always" "never" ]
  }

  # Write manual pages
  export extern "crossbarctl man" [
    --dir: path               # Write one page per command into this directory; without it, the first page goes to standard output
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl man serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl man auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl man output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl man color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl completions shell" [] {
    [ "install" "bash" "zsh" "fish" "elvish" "powershell" "nushell" ]
  }

  def "nu-complete crossbarctl completions of" [] {
    [ "bash" "zsh" "fish" "elvish" "powershell" "nushell" ]
  }

  def "nu-complete crossbarctl completions serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl completions auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl completions output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl completions color" [] {
    [ "auto" "always" "never" ]
  }

  # Write a completion script for a shell, or install it
  export extern "crossbarctl completions" [
    --print                   # With `install`: print the path, write nothing
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl completions serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl completions auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl completions output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl completions color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    shell: string@"nu-complete crossbarctl completions shell" # The shell, or `install`
    of?: string@"nu-complete crossbarctl completions of" # With `install`: the shell; by default that of SHELL
  ]

  def "nu-complete crossbarctl version serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl version auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl version output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl version color" [] {
    [ "auto" "always" "never" ]
  }

  # Show the version of this program and of the node
  export extern "crossbarctl version" [
    --client                  # Do not ask the node
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl version serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl version auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl version output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl version color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
  ]

  def "nu-complete crossbarctl help serializer" [] {
    [ "cbor" "msgpack" "json" "ubjson" ]
  }

  def "nu-complete crossbarctl help auth" [] {
    [ "anonymous" "ticket" "wampcra" "scram" "cryptosign" "tls" ]
  }

  def "nu-complete crossbarctl help output" [] {
    [ "table" "wide" "json" "jsonl" "yaml" "name" ]
  }

  def "nu-complete crossbarctl help color" [] {
    [ "auto" "always" "never" ]
  }

  # Explain a command or a topic
  export extern "crossbarctl help" [
    --url: string             # Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/
    --cbdir: path             # Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node's own default
    --realm: string           # Realm to join
    --node: string            # Node to manage; by default the one that is asked. Several with commas, or with * for any text
    --parallel: string        # With several nodes: how many at a time
    --timeout: string         # Give a call up after this time; 0 is never [default: 10s, for starts 40s]
    --connect-timeout: string # Give connecting up after this time; 0 is never
    --retry: string           # Try to connect again and again for this time
    --serializer: string@"nu-complete crossbarctl help serializer" # Serializer of the session
    --ca: path                # Trust the certificates of this PEM file, and no others
    --cert: path              # Show this client certificate (PEM)
    --key: path               # Private key of the client certificate (PEM)
    --server-name: string     # Expect this name in the node's certificate
    --insecure                # Accept whatever certificate the node shows; for experiments
    --context(-c): string     # Use the settings of this context
    --no-context              # Use no context, whatever the file says
    --auth: string@"nu-complete crossbarctl help auth" # Authentication method, where it does not follow from what is given
    --authid: string          # Authenticate as this
    --authrole: string        # Ask for this role
    --ticket-file: path       # Read the ticket from this file; CROSSBARCTL_TICKET holds one, too
    --ticket-stdin            # Read the ticket from standard input
    --secret-file: path       # Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too
    --key-file: path          # Read the private key for cryptosign from this file: hex, or a key file of a node
    --secret-stdin            # Read the WAMP-CRA secret or SCRAM password from standard input
    --output(-o): string@"nu-complete crossbarctl help output" # Format of the answer; also template=TEXT, with fields as in '{{id}} {{status}}'
    --columns: string         # Show these columns only: titles, or paths of fields such as config.endpoint.port
    --sort-by: string         # Sort lists by this column; descending as --sort-by=-NAME
    --no-headers              # Leave the titles of tables out
    --utc                     # Write times in UTC on terminals, too
    --color: string@"nu-complete crossbarctl help color" # When to use colour
    --quiet(-q)               # Write errors only to standard error
    --verbose(-v)             # Say what is done; twice: with which settings
    --yes(-y)                 # Answer yes to every question
    --no-input                # Ask nothing; CI=true implies it
    --help(-h)                # Print help (see more with '--help')
    ...words: string          # A command, or one of the topics contract, exit-codes, env, output and auth
  ]

}

export use completions *
