//! What `top` shows at 80x24 and 120x40, and what its keys do.

use ratatui::crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use serde_json::{Value, json};
use shared::api::ProcessMetrics;
use tokio::time::Instant;

use super::gather::Gathered;
use super::keys::{Next, press};
use super::look::Look;
use super::model::{Model, Pane};
use super::screen::Input;
use super::text;

const ASCII: Look = Look {
    unicode: false,
    color: false,
};

fn worker(id: &str, kind: &str, status: &str) -> Value {
    json!({"id": id, "type": kind, "status": status, "pid": 4711, "uptime": 3725.5, "restarts": 1,
        "realms": [{"id": "r1", "name": "realm1", "status": "started", "roles": [{}, {}]}],
        "transports": [{"id": "t1", "type": "websocket", "status": "started",
            "config": {"endpoint": {"type": "tcp", "port": 8080, "interface": "127.0.0.1"}}}]})
}

/// What `w1` has routed.
fn routed(messages: u64) -> ProcessMetrics {
    let told = json!({"calls": [], "transports": [{"id": "t1", "connections": 42}], "realms": [{
        "name": "realm1", "sessions": 42, "registrations": 0, "subscriptions": 0,
        "received": {"PUBLISH": messages}, "sent": {"EVENT": messages * 10}}]});
    serde_json::from_value(told).unwrap()
}

fn model(pane: Pane) -> Model {
    let mut model = Model::new(pane);
    let sample = |mib: u64, used: f64| json!({"user": used, "system": 0.0, "cpu_percent": used, "resident": mib << 20});
    let samples = |own: f64, routers: f64| {
        let samples = [("", sample(12, own)), ("w1", sample(20, routers))];
        samples.map(|(id, sample)| (id.to_owned(), sample)).into()
    };
    let start = Instant::now();
    let mut look = Gathered {
        observed: json!({"node": {"id": "n1", "version": "0.1.0"},
            "workers": [worker("w1", "router", "started"), worker("alpha", "container", "crashed")]}),
        stats: samples(0.5, 55.0),
        metrics: [("w1".to_owned(), routed(0))].into(),
        at: start,
    };
    model.take(look.clone());
    look.metrics = [("w1".to_owned(), routed(12_300))].into();
    look.stats = samples(0.505, 55.55);
    look.at = start + std::time::Duration::from_secs(1);
    model.take(look);
    model
}

fn key(model: &mut Model, code: KeyCode) -> Next {
    press(model, Input::Key(KeyEvent::new(code, KeyModifiers::NONE)))
}

fn shown(model: &mut Model, columns: u16, lines: u16) -> String {
    text(model, ASCII, columns, lines)
}

#[test]
fn the_overview_fits_an_ordinary_terminal() {
    let text = shown(&mut model(Pane::Overview), 80, 24);
    insta::assert_snapshot!(text);
}

#[test]
fn the_workers_fit_a_small_and_a_large_terminal() {
    for (columns, lines) in [(80, 24), (120, 40)] {
        let text = shown(&mut model(Pane::Workers), columns, lines);
        assert_eq!(text.lines().count(), usize::from(lines));
        assert!(
            text.lines()
                .all(|line| line.chars().count() <= usize::from(columns))
        );
        insta::assert_snapshot!(format!("workers_{columns}x{lines}"), text.trim_end());
    }
}

#[test]
fn many_workers_with_long_ids_fit_a_small_and_a_large_terminal() {
    for (columns, lines) in [(80, 24), (120, 40)] {
        for pane in [
            Pane::Overview,
            Pane::Workers,
            Pane::Realms,
            Pane::Transports,
        ] {
            let mut model = model(pane);
            let many = (0..60).map(|at| {
                let id = format!("edge-router-of-the-third-floor-number-{at}");
                worker(
                    &id,
                    "router",
                    if at % 7 == 3 { "stopped" } else { "started" },
                )
            });
            let node =
                json!({"id": "a-node-with-a-rather-long-name.example.com", "version": "0.1.0"});
            model.take(Gathered {
                observed: json!({"node": node, "workers": many.collect::<Vec<_>>()}),
                stats: Default::default(),
                metrics: Default::default(),
                at: Instant::now(),
            });
            let text = shown(&mut model, columns, lines);
            let name = format!("many_{}_{columns}x{lines}", pane.title().to_lowercase());
            insta::assert_snapshot!(name, text.trim_end());
        }
    }
}

#[test]
fn every_pane_draws_at_every_size_and_says_what_it_is() {
    for pane in Pane::ALL {
        for (columns, lines) in [(10, 10), (40, 12), (80, 24), (200, 60)] {
            let mut model = model(pane);
            let text = shown(&mut model, columns, lines);
            if columns >= 80 {
                assert!(text.contains(&format!(" {}]", pane.title())), "{text}");
            }
            assert!(text.is_ascii(), "{text}");
            key(&mut model, KeyCode::Char('?'));
            shown(&mut model, columns, lines);
            key(&mut model, KeyCode::Esc);
            key(&mut model, KeyCode::Enter);
            shown(&mut model, columns, lines);
        }
    }
}

#[test]
fn lines_are_sorted_filtered_and_selected() {
    let mut model = model(Pane::Workers);
    let first = |model: &mut Model| {
        shown(model, 80, 24).lines().nth(3).unwrap()[..7]
            .trim()
            .to_owned()
    };
    assert_eq!(first(&mut model), "w1");
    key(&mut model, KeyCode::Char('s'));
    assert_eq!(first(&mut model), "alpha");
    key(&mut model, KeyCode::Char('S'));
    assert_eq!(first(&mut model), "w1");
    key(&mut model, KeyCode::Char('/'));
    for c in "alp".chars() {
        key(&mut model, KeyCode::Char(c));
    }
    key(&mut model, KeyCode::Enter);
    assert_eq!(first(&mut model), "alpha");
    key(&mut model, KeyCode::Esc);
    key(&mut model, KeyCode::Down);
    key(&mut model, KeyCode::Enter);
    assert!(model.details && shown(&mut model, 80, 24).contains("\"id\": \"alpha\""));
}

#[test]
fn keys_change_panes_pause_and_end() {
    let mut model = model(Pane::Overview);
    key(&mut model, KeyCode::Char('4'));
    assert_eq!(model.pane, Pane::Transports);
    key(&mut model, KeyCode::BackTab);
    assert_eq!(model.pane, Pane::Realms);
    assert_eq!(key(&mut model, KeyCode::Char('p')), Next::On);
    assert!(model.paused);
    assert_eq!(key(&mut model, KeyCode::Char('p')), Next::Look);
    assert_eq!(key(&mut model, KeyCode::Char('q')), Next::Quit);
    let interrupt = KeyEvent::new(KeyCode::Char('c'), KeyModifiers::CONTROL);
    assert_eq!(press(&mut model, Input::Key(interrupt)), Next::Quit);
}

#[test]
fn realms_and_transports_show_who_is_there_and_what_is_routed() {
    let realms = shown(&mut model(Pane::Realms), 80, 24);
    let line = realms.lines().find(|line| line.contains("w1/r1")).unwrap();
    let cells: Vec<&str> = line.split_whitespace().collect();
    assert_eq!(
        cells,
        ["w1/r1", "realm1", "started", "42", "12.3k", "123.0k"]
    );
    let transports = shown(&mut model(Pane::Transports), 80, 24);
    let line = transports.lines().find(|line| line.contains("w1/t1"));
    assert!(line.unwrap().contains(" 42 "), "{transports}");
}
