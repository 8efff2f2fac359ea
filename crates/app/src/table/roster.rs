//! The roster as a CSV file: `person,from,to,tier`, a shift a line, local time in
//! Asia/Shanghai. Every bad line is told with its number and reason.

use std::collections::BTreeMap;

use yiqiao_domain::limit::SHIFTS_MAX;
use yiqiao_domain::{Person, PersonId, Shift, Tier};

use super::{csv, day};
use crate::view::{RosterFault, RosterFaultView};

/// Longest roster text, in bytes.
pub const ROSTER_TEXT_BYTES_MAX: usize = 4 * 1024 * 1024;
/// Most bad lines told at once.
pub const ROSTER_FAULTS_MAX: usize = 500;
/// Longest piece of a bad line that is told back, in characters.
const SAID_CHARS_MAX: usize = 60;

const HEAD: [&str; 4] = ["person", "from", "to", "tier"];

/// The roster as text. A person stands by name where that is plain, else by id.
#[must_use]
pub fn roster_text(shifts: &[Shift], people: &BTreeMap<PersonId, Person>) -> String {
    let mut text = format!("{}\n", HEAD.join(","));
    let mut sorted: Vec<&Shift> = shifts.iter().collect();
    sorted.sort_by_key(|shift| (shift.from, shift.person));
    for Shift { person, from, to, tier } in sorted {
        let who = people.get(person).filter(|known| stands_alone(known, people));
        let who = who.map_or_else(|| person.to_string(), |known| csv::field(&known.name));
        let (from, to) = (day::write(*from), day::write(*to));
        text.push_str(&format!("{who},{from},{to},{}\n", tier_word(*tier)));
    }
    text
}

/// Whether the name finds this person again, and no spreadsheet takes it for a formula.
fn stands_alone(person: &Person, people: &BTreeMap<PersonId, Person>) -> bool {
    let name = person.name.as_str();
    name.trim() == name
        && !name.starts_with(['=', '+', '-', '@'])
        && people.values().filter(|other| other.name.trim() == name).count() == 1
}

fn tier_word(tier: Tier) -> &'static str {
    match tier {
        Tier::OnDuty => "on-duty",
        Tier::OnCall => "on-call",
    }
}

/// Reads a roster.
///
/// # Errors
/// Every bad line; then no line counts.
pub(crate) fn read_roster(
    text: &str,
    people: &BTreeMap<PersonId, Person>,
) -> Result<Vec<Shift>, Vec<RosterFaultView>> {
    if text.len() > ROSTER_TEXT_BYTES_MAX {
        let fault = RosterFault::TooLong { max: ROSTER_TEXT_BYTES_MAX };
        return Err(vec![RosterFaultView { line: 1, fault }]);
    }
    let mut faults = Vec::new();
    let mut shifts: Vec<(Shift, u32)> = Vec::new();
    let mut records = csv::read(text).into_iter();
    match records.next() {
        Some(Ok(head)) if head.fields == HEAD => {}
        Some(Ok(csv::Record { line, .. }) | Err(csv::BadQuote(line))) => {
            faults.push(RosterFaultView { line, fault: RosterFault::Head });
        }
        None => faults.push(RosterFaultView { line: 1, fault: RosterFault::Head }),
    }
    for record in records {
        match record.map_err(|csv::BadQuote(line)| (line, RosterFault::Quote)).and_then(|record| {
            let line = record.line;
            shift(&record.fields, people).map(|shift| (shift, line)).map_err(|fault| (line, fault))
        }) {
            Ok(read) => shifts.push(read),
            Err((line, fault)) => faults.push(RosterFaultView { line, fault }),
        }
    }
    if shifts.len() > SHIFTS_MAX {
        let line = shifts[SHIFTS_MAX].1;
        faults.push(RosterFaultView { line, fault: RosterFault::TooMany { max: SHIFTS_MAX } });
    }
    shifts.sort();
    for two in shifts.windows(2) {
        let [(first, one), (second, other)] = two else { continue };
        if first.person == second.person && second.from < first.to {
            let (line, with) = (*one.max(other), *one.min(other));
            faults.push(RosterFaultView { line, fault: RosterFault::Overlap { with } });
        }
    }
    if faults.is_empty() {
        return Ok(shifts.into_iter().map(|(shift, _)| shift).collect());
    }
    faults.sort_by_key(|fault| fault.line);
    faults.truncate(ROSTER_FAULTS_MAX);
    Err(faults)
}

fn shift(fields: &[String], people: &BTreeMap<PersonId, Person>) -> Result<Shift, RosterFault> {
    let [person, from, to, tier] = fields else {
        return Err(RosterFault::Columns { found: fields.len() });
    };
    let person = find(person, people)?;
    let time = |text: &str| day::read(text).ok_or_else(|| RosterFault::Time { said: cut(text) });
    let (from, to) = (time(from)?, time(to)?);
    if to <= from {
        return Err(RosterFault::Backwards);
    }
    let tier = match tier.as_str() {
        "on-duty" => Tier::OnDuty,
        "on-call" => Tier::OnCall,
        other => return Err(RosterFault::Tier { said: cut(other) }),
    };
    Ok(Shift { person, from, to, tier })
}

fn find(said: &str, people: &BTreeMap<PersonId, Person>) -> Result<PersonId, RosterFault> {
    if let Some(known) = said.parse::<PersonId>().ok().filter(|id| people.contains_key(id)) {
        return Ok(known);
    }
    let mut named = people.values().filter(|person| person.name.trim() == said);
    match (named.next(), named.next()) {
        (Some(person), None) => Ok(person.id),
        (Some(_), Some(_)) => Err(RosterFault::TwoPeople { said: cut(said) }),
        (None, _) => Err(RosterFault::UnknownPerson { said: cut(said) }),
    }
}

fn cut(text: &str) -> String {
    text.chars().take(SAID_CHARS_MAX).collect()
}
