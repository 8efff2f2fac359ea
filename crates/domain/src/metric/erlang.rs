//! How many seats a load needs: Erlang's waiting formula (Erlang C), from A. K.
//! Erlang, "Solution of some Problems in the Theory of Probabilities of Significance
//! in Automatic Telephone Exchanges", Elektroteknikeren 13 (1917).
//!
//! Advice, to be shown with its inputs: it takes for granted that requests come
//! evenly and by chance (Poisson), that nobody leaves, and that everybody on duty can
//! serve every request. A language with one interpreter is not like that.

use super::limit::SEATS_MAX;

/// What comes in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Demand {
    /// Requests in an hour.
    pub per_hour: f64,
    /// How long each keeps an interpreter busy with wrap-up, in milliseconds.
    pub handling_ms: f64,
}

/// What so many seats make of a demand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Forecast {
    /// The load that is offered, in erlangs: seats that would be busy all the time.
    pub load: f64,
    /// The share of requests that wait at all, 0 to 1.
    pub wait_probability: f64,
    /// The share of requests served within the limit, 0 to 1.
    pub service_level: f64,
    /// The mean wait of all requests (the average speed of answer), in milliseconds.
    pub mean_wait_ms: f64,
    /// The share of their time that people are busy, 0 to 1.
    pub occupancy: f64,
}

impl Demand {
    /// The load that it offers, in erlangs; none unless both inputs are finite and
    /// above zero.
    #[must_use]
    pub fn load(&self) -> Option<f64> {
        let load = self.per_hour * self.handling_ms / 3_600_000.0;
        let sound = |value: f64| value.is_finite() && value > 0.0;
        (sound(self.per_hour) && sound(self.handling_ms) && sound(load)).then_some(load)
    }

    /// What to expect of `seats` people on duty, with the service level within
    /// `within_ms`. None when the queue would grow without end (no more seats than
    /// load), with more than [`SEATS_MAX`] seats, or without a sound demand.
    #[must_use]
    pub fn forecast(&self, seats: u32, within_ms: f64) -> Option<Forecast> {
        let load = self.load()?;
        let wait_probability = wait_probability(load, seats)?;
        let spare = f64::from(seats) - load;
        let in_time = (-spare * within_ms.max(0.0) / self.handling_ms).exp();
        Some(Forecast {
            load,
            wait_probability,
            service_level: 1.0 - wait_probability * in_time,
            mean_wait_ms: wait_probability * self.handling_ms / spare,
            occupancy: load / f64::from(seats),
        })
    }

    /// The fewest seats that serve `share` (0 to 1) of the requests within
    /// `within_ms`; none when [`SEATS_MAX`] are not enough.
    #[must_use]
    pub fn seats(&self, within_ms: f64, share: f64) -> Option<u32> {
        let load = self.load()?;
        let mut blocked = 1.0;
        (1..=SEATS_MAX).find(|seats| {
            blocked = block(blocked, load, *seats);
            let spare = f64::from(*seats) - load;
            let late = (-spare * within_ms.max(0.0) / self.handling_ms).exp();
            spare > 0.0 && 1.0 - wait(blocked, load, *seats) * late >= share
        })
    }
}

/// The share of requests that wait when `load` erlangs meet `seats` seats, 0 to 1.
/// None when there are no more seats than load, or more than [`SEATS_MAX`].
///
/// Worked out through Erlang's loss formula (Erlang B) by its recursion, which
/// neither overflows nor cancels as powers and factorials would.
#[must_use]
pub fn wait_probability(load: f64, seats: u32) -> Option<f64> {
    if load.is_nan() || load <= 0.0 || load >= f64::from(seats) || seats > SEATS_MAX {
        return None;
    }
    let blocked = (1..=seats).fold(1.0, |blocked, seat| block(blocked, load, seat));
    Some(wait(blocked, load, seats))
}

/// Erlang B with one seat more: the share that would be turned away.
fn block(blocked: f64, load: f64, seat: u32) -> f64 {
    load * blocked / (f64::from(seat) + load * blocked)
}

/// Erlang C from Erlang B.
fn wait(blocked: f64, load: f64, seats: u32) -> f64 {
    let occupancy = load / f64::from(seats);
    blocked / (1.0 - occupancy * (1.0 - blocked))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(value: f64, published: f64, digits: f64) {
        let half = 0.5 * 10_f64.powf(-digits);
        assert!((value - published).abs() <= half, "{value} is not {published}");
    }

    /// The published example of the R package `ErlangC` 0.1.0 and of
    /// `call-center-tools` on PyPI: 100 calls in half an hour, 180 s each, 14 agents.
    #[test]
    fn published_example_with_fourteen_agents() {
        let demand = Demand { per_hour: 200.0, handling_ms: 180_000.0 };
        let forecast = demand.forecast(14, 20_000.0).expect("14 seats are enough");
        close(forecast.load, 10.0, 9.0);
        close(forecast.wait_probability, 0.174_132, 6.0);
        close(forecast.service_level, 0.888_35, 5.0);
        close(forecast.mean_wait_ms / 1_000.0, 7.835_9, 4.0);
        close(forecast.occupancy, 0.714_286, 6.0);
    }

    /// The second published example of the same two packages: 1,000 calls an hour,
    /// 120 s each, 40 agents.
    #[test]
    fn published_example_with_forty_agents() {
        let demand = Demand { per_hour: 1_000.0, handling_ms: 120_000.0 };
        let forecast = demand.forecast(40, 20_000.0).expect("40 seats are enough");
        close(forecast.wait_probability, 0.190_737, 6.0);
        close(forecast.service_level, 0.937_211, 6.0);
        close(forecast.mean_wait_ms / 1_000.0, 3.433_3, 4.0);
        close(forecast.occupancy, 0.833_333, 6.0);
    }

    /// The same with 35 agents; worked out apart from this code, not published.
    #[test]
    fn few_seats_let_most_people_wait() {
        let demand = Demand { per_hour: 1_000.0, handling_ms: 120_000.0 };
        let forecast = demand.forecast(35, 20_000.0).expect("35 seats are just enough");
        close(forecast.wait_probability, 0.696_513, 6.0);
        close(forecast.service_level, 0.472_416, 6.0);
        close(forecast.mean_wait_ms / 1_000.0, 50.148_9, 4.0);
        close(forecast.occupancy, 0.952_381, 6.0);
    }

    /// At this service's size (480 s each, 90 % within 20 s): worked out apart from
    /// this code.
    #[test]
    fn small_loads_need_few_seats() {
        for (per_hour, seats) in [(0.5, 1), (1.0, 2), (3.0, 2), (8.0, 3), (6.0, 3)] {
            let demand = Demand { per_hour, handling_ms: 480_000.0 };
            assert_eq!(demand.seats(20_000.0, 0.9), Some(seats), "{per_hour} in an hour");
        }
    }

    #[test]
    fn lone_seat_makes_a_few_wait_long() {
        let demand = Demand { per_hour: 0.5, handling_ms: 480_000.0 };
        let forecast = demand.forecast(1, 20_000.0).expect("one seat is enough");
        close(forecast.mean_wait_ms, 34_285.7, 1.0);
        let wait_of_those_who_wait = forecast.mean_wait_ms / forecast.wait_probability;
        close(wait_of_those_who_wait / 60_000.0, 8.57, 2.0);
    }
}
