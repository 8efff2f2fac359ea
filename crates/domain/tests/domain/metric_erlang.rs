//! What must hold for any load and any number of seats. The published examples are
//! beside the formula.

use yiqiao_domain::metric::erlang::{Demand, wait_probability};
use yiqiao_domain::metric::limit::SEATS_MAX;

const LOADS: [f64; 7] = [0.001, 0.4, 1.0, 3.7, 20.0, 333.3, 5_000.0];

/// The numbers of seats that are more than the load, for a while.
fn enough(load: f64) -> impl Iterator<Item = u32> {
    (1..=SEATS_MAX).filter(move |seats| f64::from(*seats) > load).take(60)
}

#[test]
fn more_seats_never_make_it_worse() {
    for load in LOADS {
        let demand = Demand { per_hour: load * 10.0, handling_ms: 360_000.0 };
        let all: Vec<_> =
            enough(load).map(|seats| demand.forecast(seats, 20_000.0).expect("enough")).collect();
        for pair in all.windows(2) {
            let (fewer, more) = (pair[0], pair[1]);
            assert!(more.wait_probability <= fewer.wait_probability, "{load}: {more:?}");
            assert!(more.service_level >= fewer.service_level, "{load}: {more:?}");
            assert!(more.mean_wait_ms <= fewer.mean_wait_ms, "{load}: {more:?}");
            assert!(more.occupancy < fewer.occupancy, "{load}: {more:?}");
        }
    }
}

#[test]
fn forecast_shares_are_shares() {
    for load in LOADS {
        let demand = Demand { per_hour: load * 10.0, handling_ms: 360_000.0 };
        for seats in enough(load) {
            let found = demand.forecast(seats, 20_000.0).expect("enough");
            for share in [found.wait_probability, found.service_level, found.occupancy] {
                assert!((0.0..=1.0).contains(&share), "{load} on {seats}: {found:?}");
            }
        }
    }
}

#[test]
fn lone_seat_waits_as_often_as_it_is_busy() {
    for load in [0.1, 0.5, 0.99] {
        let found = wait_probability(load, 1).expect("one seat is enough");
        assert!((found - load).abs() < 1e-12, "with one seat, waiting is finding it busy");
    }
}

#[test]
fn fewest_seats_are_the_fewest() {
    for load in LOADS {
        let demand = Demand { per_hour: load * 10.0, handling_ms: 360_000.0 };
        let seats = demand.seats(20_000.0, 0.9).expect("there are enough");
        let level = |seats| demand.forecast(seats, 20_000.0).map(|found| found.service_level);
        assert!(level(seats).is_some_and(|level| level >= 0.9), "{seats} are enough for {load}");
        let fewer = level(seats - 1);
        assert!(fewer.is_none_or(|level| level < 0.9), "{load}: one fewer is not");
    }
}

#[test]
fn queue_without_end_has_no_forecast() {
    assert_eq!(wait_probability(3.0, 3), None, "all seats always busy");
    assert_eq!(wait_probability(3.0, 0), None, "no seats");
    assert_eq!(wait_probability(1.0, SEATS_MAX + 1), None, "past the limit");
    let demand = Demand { per_hour: 60.0, handling_ms: 60_000.0 * f64::from(SEATS_MAX) };
    assert_eq!(demand.seats(20_000.0, 0.9), None, "no number of seats is enough");
}

#[test]
fn unsound_demand_has_no_forecast() {
    for (per_hour, handling_ms) in
        [(0.0, 1.0), (1.0, 0.0), (-1.0, 1.0), (f64::NAN, 1.0), (1.0, f64::INFINITY)]
    {
        let demand = Demand { per_hour, handling_ms };
        assert_eq!(demand.load(), None, "{demand:?}");
        assert_eq!(demand.forecast(5, 20_000.0), None, "{demand:?}");
        assert_eq!(demand.seats(20_000.0, 0.9), None, "{demand:?}");
    }
    assert_eq!(wait_probability(f64::NAN, 3), None, "not a load");
}
