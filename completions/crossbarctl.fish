# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_crossbarctl_global_optspecs
    string join \n url= cbdir= realm= node= parallel= timeout= connect-timeout= retry= serializer= ca= cert= key= server-name= insecure c/context= no-context auth= authid= authrole= ticket-file= ticket-stdin secret-file= key-file= secret-stdin o/output= columns= sort-by= no-headers utc color= q/quiet v/verbose y/yes no-input h/help V/version
end

function __fish_crossbarctl_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_crossbarctl_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_crossbarctl_using_subcommand
    set -l cmd (__fish_crossbarctl_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -s V -l version -d 'Print version'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "node" -d 'Look at a node, or shut it down'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "nodes" -d 'Look at all nodes of a management realm'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "workers" -d 'Look at the workers of a node'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "worker" -d 'Do something with one worker'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "router" -d 'Start and stop routers, and what is in them'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "container" -d 'Start and stop containers, and what is in them'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "guest" -d 'Start and stop guests: any programs'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "time" -d 'Show the time in the process'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "started" -d 'Show since when the process runs'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "uptime" -d 'Show for how long the process has been running'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "gc" -d 'Give unused memory back'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "process" -d 'Look at the operating system\'s process'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "stats" -d 'Show what the process uses, once or again and again'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "manhole" -d 'Start, stop or show the manhole'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "status" -d 'Show the node and its workers on one screen; exit 1 if something does not run'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "tree" -d 'Show the node as a tree'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "top" -d 'Watch the node on a screen that keeps itself up to date'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "wait" -d 'Wait until something is so; what is not there yet is waited for'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "apply" -d 'Make the node what a configuration says'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "diff" -d 'Compare the node with a configuration; exit 1 if they differ'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "export" -d 'Write what runs on the node as a configuration'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "reload" -d 'Let the node read its own file again'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "batch" -d 'Run many commands, one per line'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "check" -d 'Look at the node for a monitoring system'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "logs" -d 'Show what a worker wrote'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "log" -d 'Show what a worker wrote'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "audit" -d 'Show what was changed on a node, by whom, and what was refused'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "events" -d 'Watch the events of a node'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "call" -d 'Call a procedure'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "publish" -d 'Publish an event'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "subscribe" -d 'Subscribe to a topic and print its events'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "register" -d 'Register a procedure and answer its calls'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "bench" -d 'Measure how fast a router answers, any WAMP router'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "config" -d 'Check and lay out node configurations, without a node'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "context" -d 'Keep names for nodes and how to reach them'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "api" -d 'Look up procedures, events and errors of the management API'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "schema" -d 'Describe what the commands answer with -o json'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "doctor" -d 'Check every step from the options to a working session'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "man" -d 'Write manual pages'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "completions" -d 'Write a completion script for a shell, or install it'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "version" -d 'Show the version of this program and of the node'
complete -c crossbarctl -n "__fish_crossbarctl_needs_command" -f -a "help" -d 'Explain a command or a topic'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -f -a "info" -d 'Show what the node says about itself'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and not __fish_seen_subcommand_from info shutdown" -f -a "shutdown" -d 'Shut the node down, with all its workers'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from info" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l restart -d 'Let it come up again'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l no-wait -d 'Do not wait until the connection closes'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand node; and __fish_seen_subcommand_from shutdown" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -f -a "list" -d 'List the nodes of the realm, and those that were there and are lost'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and not __fish_seen_subcommand_from list ls" -f -a "ls" -d 'List the nodes of the realm, and those that were there and are lost'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand nodes; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -f -a "list" -d 'List the workers, in order of creation'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -f -a "ls" -d 'List the workers, in order of creation'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and not __fish_seen_subcommand_from list ls logs" -f -a "logs" -d 'Show what a worker wrote'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l type -d 'Workers of this type only' -r -f -a "router\t'Routers'
container\t'Containers'
guest\t'Guests'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l status -d 'Workers with this status only' -r -f -a "starting\t''
connected\t''
started\t''
stopping\t''
stopped\t''
crashed\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l type -d 'Workers of this type only' -r -f -a "router\t'Routers'
container\t'Containers'
guest\t'Guests'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l status -d 'Workers with this status only' -r -f -a "starting\t''
connected\t''
started\t''
stopping\t''
stopped\t''
crashed\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -s n -l tail -d 'Begin with so many lines' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l since -d 'Begin with the lines of this last time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l all -d 'Show what all workers wrote, by time, each line with its worker'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -s f -l follow -d 'Go on with what the worker writes from now on'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -s t -l timestamps -d 'Put the time before each line'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l prefix -d 'Put the worker before each line'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand workers; and __fish_seen_subcommand_from logs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l id -d 'Id of the worker, where it is the same word as a command' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -a "show" -d 'Show the worker, its process and its manhole'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -a "logs" -d 'Show what the worker wrote'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -a "time" -d 'Show the time in the process'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -a "started" -d 'Show since when the process runs'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -a "uptime" -d 'Show for how long the process has been running'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -a "gc" -d 'Give unused memory back'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -a "process" -d 'Look at the operating system\'s process'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -a "stats" -d 'Show what the process uses, once or again and again'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -a "manhole" -d 'Start, stop or show the manhole'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -a "pythonpath" -d 'Look at, or extend, the Python path of the worker'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -a "get-cpu-affinity" -d 'Show the CPUs on which the worker may run'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and not __fish_seen_subcommand_from show logs time started uptime gc process stats manhole pythonpath get-cpu-affinity set-cpu-affinity" -a "set-cpu-affinity" -d 'Pin the worker to CPUs'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -s n -l tail -d 'Begin with so many lines' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l since -d 'Begin with the lines of this last time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -s f -l follow -d 'Go on with what the worker writes from now on'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -s t -l timestamps -d 'Put the time before each line'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l prefix -d 'Put the worker before each line'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from logs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l skew -d 'Show also how far it is from the time here, and the time of the round trip'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from time" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from started" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from uptime" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from gc" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from process" -f -a "info" -d 'Show what the process has open'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -f -a "get" -d 'Show what the process has used'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -f -a "monitor" -d 'Let the process publish its statistics at an interval, or no longer'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from stats" -f -a "watch" -d 'Show a sample at every interval until interrupted'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -f -a "start" -d 'Start the manhole'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -f -a "stop" -d 'Stop the manhole and end its consoles'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from manhole" -f -a "show" -d 'Show the manhole'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -f -a "list" -d 'List the directories, in search order'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -f -a "ls" -d 'List the directories, in search order'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from pythonpath" -f -a "add" -d 'Add directories'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from get-cpu-affinity" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand worker; and __fish_seen_subcommand_from set-cpu-affinity" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -f -a "start" -d 'Start a router worker'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -f -a "stop" -d 'Stop a router worker; its sessions are closed'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -f -a "list-realms" -d 'List the realms of a router'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -f -a "start-realm" -d 'Start a realm on a router'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -f -a "stop-realm" -d 'Stop a realm of a router'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -f -a "list-roles" -d 'List the roles of a realm'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -f -a "start-role" -d 'Add a role to a realm, so that sessions may join'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -f -a "stop-role" -d 'Take a role away from a realm'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -f -a "list-transports" -d 'List the listening transports of a router'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -f -a "start-transport" -d 'Start a listening transport on a router'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -f -a "stop-transport" -d 'Stop a listening transport; its connections stay'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -f -a "list-links" -d 'List the links of a router'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -f -a "start-link" -d 'Start a link to a realm of another router'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -f -a "stop-link" -d 'Stop a link'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -f -a "list-components" -d 'List the components of a router'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -f -a "start-component" -d 'Start a component on a router'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and not __fish_seen_subcommand_from start stop list-realms start-realm stop-realm list-roles start-role stop-role list-transports start-transport stop-transport list-links start-link stop-link list-components start-component stop-component" -f -a "stop-component" -d 'Stop a component of a router'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l options -d 'Read the worker\'s options from a JSON or YAML file; - is standard input' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l set -d 'Set one option; the value is JSON if it parses, dots go into nested dicts' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l if-not-exists -d 'Succeed if it is there already, with the same configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l ignore-diff -d 'With --if-not-exists: whatever its configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l kill -d 'Kill its process at once'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l no-wait -d 'Do not wait until it is gone'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l if-exists -d 'Succeed if it is not there'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-realms" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l config -d 'Read the realm\'s configuration from a JSON or YAML file; - is standard input' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l name -d 'Name of the realm, which sessions join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l if-not-exists -d 'Succeed if it is there already, with the same configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l ignore-diff -d 'With --if-not-exists: whatever its configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-realm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l close-sessions -d 'Close the sessions in it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l if-exists -d 'Succeed if it is not there'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-realm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-roles" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l config -d 'Read the role\'s configuration from a JSON or YAML file; - is standard input' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l allow-all -d 'Allow everything everywhere'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l if-not-exists -d 'Succeed if it is there already, with the same configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l ignore-diff -d 'With --if-not-exists: whatever its configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-role" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l if-exists -d 'Succeed if it is not there'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-role" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-transports" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l config -d 'Read the transport\'s configuration from a JSON or YAML file; - is standard input' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l type -d 'Type of the transport' -r -f -a "websocket\t''
rawsocket\t''
universal\t''
web\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l tcp -d 'Listen on this port, or on an address and port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l unix -d 'Listen on this Unix socket' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l if-not-exists -d 'Succeed if it is there already, with the same configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l ignore-diff -d 'With --if-not-exists: whatever its configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-transport" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l if-exists -d 'Succeed if it is not there'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-transport" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-links" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l config -d 'Read the configuration from a JSON or YAML file; - is standard input' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l set -d 'Set one attribute; the value is JSON if it parses, dots go into nested dicts' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l connect -d 'Fail if the other router cannot be reached at once, in place of trying again'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l if-not-exists -d 'Succeed if it is there already, with the same configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l ignore-diff -d 'With --if-not-exists: whatever its configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l if-exists -d 'Succeed if it is not there'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from list-components" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l config -d 'Read the configuration from a JSON or YAML file; - is standard input' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l set -d 'Set one attribute; the value is JSON if it parses, dots go into nested dicts' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l if-not-exists -d 'Succeed if it is there already, with the same configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l ignore-diff -d 'With --if-not-exists: whatever its configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from start-component" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l if-exists -d 'Succeed if it is not there'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand router; and __fish_seen_subcommand_from stop-component" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -f -a "start" -d 'Start a container worker'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -f -a "stop" -d 'Stop a container worker; its components leave'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -f -a "list-components" -d 'List the components of a container'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -f -a "start-component" -d 'Start a component in a container'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -f -a "stop-component" -d 'Stop a component of a container'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and not __fish_seen_subcommand_from start stop list-components start-component stop-component restart-component" -f -a "restart-component" -d 'Stop a component and start it again'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l options -d 'Read the worker\'s options from a JSON or YAML file; - is standard input' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l set -d 'Set one option; the value is JSON if it parses, dots go into nested dicts' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l if-not-exists -d 'Succeed if it is there already, with the same configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l ignore-diff -d 'With --if-not-exists: whatever its configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l kill -d 'Kill its process at once'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l no-wait -d 'Do not wait until it is gone'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l if-exists -d 'Succeed if it is not there'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from list-components" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l config -d 'Read the configuration from a JSON or YAML file; - is standard input' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l set -d 'Set one attribute; the value is JSON if it parses, dots go into nested dicts' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l if-not-exists -d 'Succeed if it is there already, with the same configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l ignore-diff -d 'With --if-not-exists: whatever its configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from start-component" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l if-exists -d 'Succeed if it is not there'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from stop-component" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l reload-modules -d 'Import modules again whose files have changed'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand container; and __fish_seen_subcommand_from restart-component" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -f -a "start" -d 'Start a guest'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and not __fish_seen_subcommand_from start stop" -f -a "stop" -d 'Stop a guest'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l config -d 'Read the guest\'s configuration from a JSON or YAML file; - is standard input' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l set -d 'Set one attribute, such as options.workdir=/srv; the value is JSON if it parses' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l if-not-exists -d 'Succeed if it is there already, with the same configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l ignore-diff -d 'With --if-not-exists: whatever its configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l kill -d 'Kill its process at once'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l no-wait -d 'Do not wait until it is gone'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l if-exists -d 'Succeed if it is not there'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand guest; and __fish_seen_subcommand_from stop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -s w -l worker -d 'Ask this worker, rather than the node\'s controller' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l skew -d 'Show also how far it is from the time here, and the time of the round trip'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand time" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -s w -l worker -d 'Ask this worker, rather than the node\'s controller' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand started" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -s w -l worker -d 'Ask this worker, rather than the node\'s controller' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand uptime" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -s w -l worker -d 'Ask this worker, rather than the node\'s controller' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand gc" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -s w -l worker -d 'Ask this worker, rather than the node\'s controller' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and not __fish_seen_subcommand_from info" -f -a "info" -d 'Show what the process has open'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -s w -l worker -d 'Ask this worker, rather than the node\'s controller' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand process; and __fish_seen_subcommand_from info" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -s w -l worker -d 'Ask this worker, rather than the node\'s controller' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -f -a "get" -d 'Show what the process has used'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -f -a "monitor" -d 'Let the process publish its statistics at an interval, or no longer'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and not __fish_seen_subcommand_from get monitor watch" -f -a "watch" -d 'Show a sample at every interval until interrupted'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -s w -l worker -d 'Ask this worker, rather than the node\'s controller' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from get" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -s w -l worker -d 'Ask this worker, rather than the node\'s controller' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from monitor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l interval -d 'Time between samples' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l count -d 'End after so many samples' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -s w -l worker -d 'Ask this worker, rather than the node\'s controller' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l push -d 'Let the process publish to all, instead of to this watcher alone; the monitor is put back at the end'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand stats; and __fish_seen_subcommand_from watch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -s w -l worker -d 'Ask this worker, rather than the node\'s controller' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -f -a "start" -d 'Start the manhole'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -f -a "stop" -d 'Stop the manhole and end its consoles'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and not __fish_seen_subcommand_from start stop show" -f -a "show" -d 'Show the manhole'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l config -d 'Read its configuration from a JSON or YAML file; - is standard input' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l port -d 'Listen on this port of the loopback interface' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l user -d 'Let this user in' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l password-file -d 'Read the user\'s password from this file' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l key -d 'Let the user in with this public key, such as ~/.ssh/id_ed25519.pub; repeatable' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -s w -l worker -d 'Ask this worker, rather than the node\'s controller' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l if-not-exists -d 'Succeed if it is there already, with the same configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l ignore-diff -d 'With --if-not-exists: whatever its configuration'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -s w -l worker -d 'Ask this worker, rather than the node\'s controller' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l if-exists -d 'Succeed if it is not there'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from stop" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -s w -l worker -d 'Ask this worker, rather than the node\'s controller' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l exit-code -d 'End with exit code 1 when it is not running'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand manhole; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand status" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand tree" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l interval -d 'Time between two looks' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l pane -d 'Pane to begin with' -r -f -a "overview\t'The processes over time, problems, the last events'
workers\t'The workers'
realms\t'The realms of all routers'
transports\t'The transports of all routers'
events\t'What happened since the beginning'
logs\t'What the selected worker wrote'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l snapshot -d 'Print so many screens instead of taking the terminal' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l size -d 'Size of a printed screen, such as 120x40' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l once -d 'Print one screen'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l ascii -d 'Draw with ASCII characters only'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand top" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -f -a "node" -d 'Wait until the node answers'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -f -a "worker" -d 'Wait until a worker is ready, or has stopped'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -f -a "realm" -d 'Wait until a realm is started'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -f -a "transport" -d 'Wait until a transport listens'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -f -a "link" -d 'Wait until a link is connected'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -f -a "component" -d 'Wait until a component runs'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -f -a "event" -d 'Wait for the next event of a type'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and not __fish_seen_subcommand_from node worker realm transport link component event gone" -f -a "gone" -d 'Wait until something is there no longer'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from node" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l for -d 'Which state' -r -f -a "ready\t'It is in service'
stopped\t'Its process has ended'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from worker" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from realm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l for -d 'Which state' -r -f -a "listening\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from transport" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from link" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from component" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -s w -l worker -d 'Events of this worker only' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from event" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand wait; and __fish_seen_subcommand_from gone" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -s f -l file -d 'Node configuration, JSON or YAML; - is standard input' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l if-state -d 'Do it only if the node is as it was when this fingerprint was shown' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l prune -d 'Count what is there and not in the file as a difference: it goes'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l dry-run -d 'Show what would be done, and do nothing'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand apply" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -s f -l file -d 'Node configuration, JSON or YAML; - is standard input' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l prune -d 'Count what is there and not in the file as a difference: it goes'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l exit-zero -d 'End with 0 even if there are differences'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand diff" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand export" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l dry-run -d 'Show what would be done, and do nothing'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand reload" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -s f -l file -d 'File with a command per line, without crossbarctl in front; - is standard input' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l keep-going -d 'Go on after a failure; the exit code is still that of the first one'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand batch" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l format -d 'For whom' -r -f -a "text\t'People'
nagios\t'Nagios and its relatives: exit codes 0, 2 and 3'
prometheus\t'Prometheus, by way of a text file'
json\t'Programs'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -s n -l tail -d 'Begin with so many lines' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l since -d 'Begin with the lines of this last time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l all -d 'Show what all workers wrote, by time, each line with its worker'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -s f -l follow -d 'Go on with what the worker writes from now on'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -s t -l timestamps -d 'Put the time before each line'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l prefix -d 'Put the worker before each line'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand logs" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -s n -l tail -d 'Begin with so many lines' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l since -d 'Begin with the lines of this last time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l all -d 'Show what all workers wrote, by time, each line with its worker'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -s f -l follow -d 'Go on with what the worker writes from now on'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -s t -l timestamps -d 'Put the time before each line'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l prefix -d 'Put the worker before each line'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand log" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -s n -l tail -d 'Show the last so many entries; 0 shows all that the node has in memory' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l watch -d 'Show it again at every change, and look at least so often [default: 2s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l failed -d 'Show refusals and failures only'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand audit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and not __fish_seen_subcommand_from tail" -f -a "tail" -d 'Print events as they happen'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -s w -l worker -d 'Events of this worker only' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l count -d 'End after so many events' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l until -d 'End after an event of this type' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand events; and __fish_seen_subcommand_from tail" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -s k -l kwarg -d 'Keyword argument: k=v (JSON if it parses), k:=JSON or k==TEXT' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l json-args -d 'All positional arguments as a JSON list' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l json-kwargs -d 'Keyword arguments as a JSON dict' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -s w -l worker -d 'Where URI is a name of the management API: ask this worker' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l repeat -d 'Call so many times; the first call that fails is the end' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l concurrency -d 'Have so many calls under way at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l delay -d 'Let so much time pass between the beginnings of two calls' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l cancel-after -d 'Cancel a call that has no answer after this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l progress -d 'Ask for progressive results and print them, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l time -d 'Say how long it took'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand call" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -s k -l kwarg -d 'Keyword argument: k=v (JSON if it parses), k:=JSON or k==TEXT' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l json-args -d 'All positional arguments as a JSON list' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l json-kwargs -d 'Keyword arguments as a JSON dict' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l ack -d 'Wait until the router has it; without, refusals stay unknown'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l retain -d 'Keep it as the retained event of the topic'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand publish" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l match -d 'How the topic matches' -r -f -a "exact\t'The URI itself'
prefix\t'Every URI that begins so'
wildcard\t'Every URI with anything in the empty components'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l count -d 'End after so many events' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l details -d 'Print topic, publication and publisher, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand subscribe" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l exec -d 'Run this by the shell for each call: it reads {"args", "kwargs", …} as JSON and writes its answer as JSON' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l match -d 'How the URI matches' -r -f -a "exact\t'The URI itself'
prefix\t'Every URI that begins so'
wildcard\t'Every URI with anything in the empty components'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l invoke -d 'Which callee is picked where several register' -r -f -a "single\t'There is one only'
first\t'The first'
last\t'The last'
roundrobin\t'One after the other'
random\t'Any'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l count -d 'End after so many calls' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l echo -d 'Answer with the arguments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand register" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -f -a "call" -d 'Measure calls; without a URI of a procedure that this command registers itself'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -f -a "publish" -d 'Measure events from acknowledged publishers to subscribers'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and not __fish_seen_subcommand_from call publish connect" -f -a "connect" -d 'Measure connecting, joining and leaving'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -s k -l kwarg -d 'Keyword argument: k=v (JSON if it parses), k:=JSON or k==TEXT' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l json-args -d 'All positional arguments as a JSON list' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l json-kwargs -d 'Keyword arguments as a JSON dict' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l clients -d 'Clients side by side' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l inflight -d 'What each client has under way at one time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l size -d 'Octets of the argument, where none is given' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l duration -d 'How long' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l count -d 'End after so many operations' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from call" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l subscribers -d 'Subscribers of the topic' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l clients -d 'Clients side by side' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l inflight -d 'What each client has under way at one time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l size -d 'Octets of the argument, where none is given' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l duration -d 'How long' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l count -d 'End after so many operations' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from publish" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l clients -d 'Clients side by side' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l inflight -d 'What each client has under way at one time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l size -d 'Octets of the argument, where none is given' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l duration -d 'How long' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l count -d 'End after so many operations' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand bench; and __fish_seen_subcommand_from connect" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -f -a "check" -d 'Check configurations in full; exit 1 if one has a problem'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -f -a "fmt" -d 'Print a configuration in the usual layout, or put it into that'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -f -a "schema" -d 'Print the JSON Schema of node configurations, for editors'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and not __fish_seen_subcommand_from check fmt schema convert" -f -a "convert" -d 'Print a configuration in the other notation: JSON as YAML, YAML as JSON'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l format -d 'How problems are told' -r -f -a "fancy\t'Each with the lines around its place'
short\t'One line each: file:line:column: error[code]: message'
json\t'One JSON document on standard output'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l strict -d 'Take warnings for problems'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -s w -l write -d 'Change the file instead of printing'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l check -d 'Print nothing; exit 1 if the layout is not the usual one'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from fmt" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from schema" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l to -d 'Notation of the result; by default the one that the file does not have' -r -f -a "json\t'JSON'
yaml\t'YAML'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l full -d 'Write the ids that the node would give, and replace references to the environment'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand config; and __fish_seen_subcommand_from convert" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -f -a "list" -d 'List the contexts'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -f -a "ls" -d 'List the contexts'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -f -a "show" -d 'Show a context; the current one without a name'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -f -a "add" -d 'Add a context made of the options given here'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -f -a "edit" -d 'Change a context by the options given here'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -f -a "copy" -d 'Copy a context'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -f -a "remove" -d 'Remove a context'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -f -a "rm" -d 'Remove a context'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -f -a "use" -d 'Make a context the current one'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -f -a "unset" -d 'Have no current context any more'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -f -a "previous" -d 'Go back to the context that was current before'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and not __fish_seen_subcommand_from list ls show add edit copy remove rm use unset previous validate" -f -a "validate" -d 'Check every context, or one'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l ticket-cmd -d 'Get the ticket from this command' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l secret-cmd -d 'Get the secret from this command' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l unset -d 'Forget this setting, such as url or ticket-file' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l protect -d 'Let interrupting commands ask for the node\'s id, spelled out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l no-protect -d 'Let them ask for a yes only'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from add" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l ticket-cmd -d 'Get the ticket from this command' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l secret-cmd -d 'Get the secret from this command' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l unset -d 'Forget this setting, such as url or ticket-file' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l protect -d 'Let interrupting commands ask for the node\'s id, spelled out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l no-protect -d 'Let them ask for a yes only'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from edit" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from copy" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from remove" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from rm" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from use" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from unset" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from previous" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l connect -d 'Try to connect as well'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand context; and __fish_seen_subcommand_from validate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -f -a "list" -d 'List the procedures and events, each with its command'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -f -a "ls" -d 'List the procedures and events, each with its command'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and not __fish_seen_subcommand_from list ls show" -f -a "show" -d 'Show one procedure or event: arguments, errors, command'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand api; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -f -a "list" -d 'List the commands whose answers are described'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -f -a "ls" -d 'List the commands whose answers are described'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -f -a "show" -d 'Print the JSON Schema of a command\'s answer'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and not __fish_seen_subcommand_from list ls show validate" -f -a "validate" -d 'Check documents against the schema of a command\'s answer; exit 1 if one does not fit'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from list" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand schema; and __fish_seen_subcommand_from validate" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand doctor" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l dir -d 'Write one page per command into this directory; without it, the first page goes to standard output' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand man" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l print -d 'With `install`: print the path, write nothing'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand completions" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l client -d 'Do not ask the node'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand version" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l url -d 'Node to talk to: ws://, wss://, rs://, rss:// or unix: URL; by default the socket of the node directory, then ws://127.0.0.1:9000/' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l cbdir -d 'Node directory whose management socket is used; by default CROSSBAR_DIR, ./.crossbar, then the node\'s own default' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l realm -d 'Realm to join' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l node -d 'Node to manage; by default the one that is asked. Several with commas, or with * for any text' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l parallel -d 'With several nodes: how many at a time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l timeout -d 'Give a call up after this time; 0 is never [default: 10s, for starts 40s]' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l connect-timeout -d 'Give connecting up after this time; 0 is never' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l retry -d 'Try to connect again and again for this time' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l serializer -d 'Serializer of the session' -r -f -a "cbor\t''
msgpack\t''
json\t''
ubjson\t''"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l ca -d 'Trust the certificates of this PEM file, and no others' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l cert -d 'Show this client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l key -d 'Private key of the client certificate (PEM)' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l server-name -d 'Expect this name in the node\'s certificate' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -s c -l context -d 'Use the settings of this context' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l auth -d 'Authentication method, where it does not follow from what is given' -r -f -a "anonymous\t'Nothing is proved'
ticket\t'A ticket'
wampcra\t'A secret, by challenge and response'
scram\t'A password, by challenge and response; the router proves itself, too'
cryptosign\t'A private key'
tls\t'The client certificate of the connection'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l authid -d 'Authenticate as this' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l authrole -d 'Ask for this role' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l ticket-file -d 'Read the ticket from this file; CROSSBARCTL_TICKET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l secret-file -d 'Read the WAMP-CRA secret or SCRAM password from this file; CROSSBARCTL_SECRET holds one, too' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l key-file -d 'Read the private key for cryptosign from this file: hex, or a key file of a node' -r -F
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -s o -l output -d 'Format of the answer; also template=TEXT, with fields as in \'{{id}} {{status}}\'' -r -f -a "table\t'A table for people'
wide\t'A table with more columns'
json\t'The whole answer as JSON'
jsonl\t'JSON, one element per line'
yaml\t'The whole answer as YAML'
name\t'Ids only, one per line'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l columns -d 'Show these columns only: titles, or paths of fields such as config.endpoint.port' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l sort-by -d 'Sort lists by this column; descending as --sort-by=-NAME' -r
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l color -d 'When to use colour' -r -f -a "auto\t'On a terminal, unless NO_COLOR or TERM=dumb says otherwise'
always\t'In pipes, too'
never\t'Nowhere'"
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l insecure -d 'Accept whatever certificate the node shows; for experiments'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l no-context -d 'Use no context, whatever the file says'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l ticket-stdin -d 'Read the ticket from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l secret-stdin -d 'Read the WAMP-CRA secret or SCRAM password from standard input'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l no-headers -d 'Leave the titles of tables out'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l utc -d 'Write times in UTC on terminals, too'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -s q -l quiet -d 'Write errors only to standard error'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -s v -l verbose -d 'Say what is done; twice: with which settings'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -s y -l yes -d 'Answer yes to every question'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -l no-input -d 'Ask nothing; CI=true implies it'
complete -c crossbarctl -n "__fish_crossbarctl_using_subcommand help" -s h -l help -d 'Print help (see more with \'--help\')'
