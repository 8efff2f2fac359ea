//! A week of a big centre: `cargo run --release -p yiqiao-simulator --example week`.

fn main() {
    let week = yiqiao_simulator::week::run(1, 200, 3_000);
    let tally = week.tally;
    println!("200 interpreters, 3,000 sessions a day, 7 days in {:.1?}", week.wall);
    println!("{} sessions, {} steps, {} events", tally.sessions, tally.steps, tally.events);
}
