//! Local time as a roster writes it: Asia/Shanghai, UTC+8 all year, to the
//! minute. Not a clock.

use yiqiao_domain::Stamp;

const MINUTE_MS: i64 = 60_000;
const DAY_MS: i64 = 86_400_000;
const SHANGHAI_MS: i64 = 8 * 3_600_000;

/// Reads `2026-11-23 08:30`; a `T` may stand for the blank.
pub(super) fn read(text: &str) -> Option<Stamp> {
    let bytes = text.as_bytes();
    let shape = bytes.len() == 16
        && bytes.iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            10 => matches!(byte, b' ' | b'T'),
            13 => *byte == b':',
            _ => byte.is_ascii_digit(),
        });
    if !shape {
        return None;
    }
    let number = |range: std::ops::Range<usize>| text[range].parse::<i64>().ok();
    let (year, month, day) = (number(0..4)?, number(5..7)?, number(8..10)?);
    let (hour, minute) = (number(11..13)?, number(14..16)?);
    let real = (1..=12).contains(&month)
        && (1..=days_in(year, month)).contains(&day)
        && hour < 24
        && minute < 60;
    let local = days(year, month, day) * DAY_MS + (hour * 60 + minute) * MINUTE_MS;
    real.then(|| Stamp(local).plus_ms(-SHANGHAI_MS))
}

/// The same backwards; seconds are left out.
pub(super) fn write(at: Stamp) -> String {
    let local = at.plus_ms(SHANGHAI_MS).0;
    let (year, month, day) = date(local.div_euclid(DAY_MS));
    let minutes = local.rem_euclid(DAY_MS) / MINUTE_MS;
    format!("{year:04}-{month:02}-{day:02} {:02}:{:02}", minutes / 60, minutes % 60)
}

fn days_in(year: i64, month: i64) -> i64 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        2 => 28 + i64::from(leap),
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 (days from civil, H. Hinnant).
fn days(year: i64, month: i64, day: i64) -> i64 {
    let y = year - i64::from(month <= 2);
    let era = y.div_euclid(400);
    let yoe = y.rem_euclid(400);
    let doy = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719_468
}

fn date(days: i64) -> (i64, i64, i64) {
    let z = days + 719_468;
    let era = z.div_euclid(146_097);
    let doe = z.rem_euclid(146_097);
    let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    let mp = (5 * doy + 2) / 153;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    (yoe + era * 400 + i64::from(month <= 2), month, doy - (153 * mp + 2) / 5 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        for text in ["1970-01-01 08:00", "2024-02-29 23:59", "2026-11-23 00:00", "2100-12-31 12:30"]
        {
            assert_eq!(read(text).map(write).as_deref(), Some(text));
        }
        assert_eq!(read("1970-01-01T08:00"), Some(Stamp(0)), "Beijing is eight hours ahead");
    }

    #[test]
    fn days_and_hours_that_do_not_exist_are_refused() {
        for text in
            ["2026-02-29 08:00", "2026-13-01 08:00", "2026-11-23 24:00", "2026-11-23", "", "23.11."]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
