//! The router core under seeded sequences of operations, against the naive model. `SEED=n` runs one seed only.

use tests::sim;

const SEEDS: u64 = 200;
const STEPS: usize = 300;

#[test]
fn the_core_does_what_the_model_says() {
    if let Ok(seed) = std::env::var("SEED") {
        sim::seeded(seed.parse().expect("SEED is a number"), STEPS);
        return;
    }
    let messages: usize = (0..SEEDS).map(|seed| sim::seeded(seed, STEPS)).sum();
    assert!(messages > 20_000, "too little happens: {messages} messages");
}
