//! The command line of the generator.

use std::path::PathBuf;

/// What is asked for.
#[derive(Debug)]
pub struct Options {
    /// Only rows and comparisons whose name contains one of these.
    pub words: Vec<String>,
    /// A router that runs already: process id, RawSocket address, WebSocket address.
    pub attach: Option<[String; 3]>,
    /// Nothing but our own RawSocket and MsgPack.
    pub alone: bool,
    /// Only the column of this name, if there is one.
    pub lane: Option<String>,
    /// One in so many of the usual operations.
    pub part: u64,
    /// How often each row is measured; the best counts.
    pub rounds: usize,
    /// Where everything is written as JSON.
    pub json: Option<PathBuf>,
}

/// How it is used.
pub const USAGE: &str = "\
usage: load [OPTION]…

  --row WORD         only rows and comparisons whose name contains it; may be repeated
  --alone            only our own RawSocket and MsgPack, without nats-server, the floor, WebSocket and mixed serializers
  --lane NAME        only this column (crossbar-node, nats-server, floor, WebSocket+JSON, mixed), for profiles
  --quick            a tenth of the operations, once
  --rounds N         measure each row so often, the best counts (3)
  --json FILE        write everything as JSON as well
  --attach PID RAWSOCKET WEBSOCKET
                     load a router that runs already (realm `realm1`; `-` for an address that it does not have)";

impl Options {
    /// Reads the arguments; `None` if they are not understood.
    pub fn read(mut arguments: impl Iterator<Item = String>) -> Option<Options> {
        let mut options = Options {
            words: Vec::new(),
            attach: None,
            alone: false,
            lane: None,
            part: 1,
            rounds: 3,
            json: None,
        };
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--row" => options.words.push(arguments.next()?),
                "--alone" => options.alone = true,
                "--lane" => options.lane = Some(arguments.next()?),
                "--quick" => (options.part, options.rounds) = (10, 1),
                "--rounds" => options.rounds = arguments.next()?.parse().ok()?,
                "--json" => options.json = Some(arguments.next()?.into()),
                "--attach" => {
                    let three = [arguments.next()?, arguments.next()?, arguments.next()?];
                    options.attach = Some(three);
                }
                _ => return None,
            }
        }
        Some(options)
    }

    /// Tells whether a row or comparison was asked for.
    pub fn wants(&self, name: &str) -> bool {
        self.words.is_empty() || self.words.iter().any(|word| name.contains(word))
    }
}
