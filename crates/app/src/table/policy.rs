//! The pairing policy as a TOML file: read with every fault at its field and line,
//! written in the same order as the table is declared.

use serde::Deserialize as _;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer};
use yiqiao_domain::LanguageTable;
use yiqiao_domain::policy::{Fault, Policy};

use super::place::{self, Places, Step};
use crate::view::PolicyFaultView;

/// Longest policy text, in bytes; the largest possible table stays far below it.
pub const POLICY_TEXT_BYTES_MAX: usize = 256 * 1024;
/// Most faults told at once.
pub const POLICY_FAULTS_MAX: usize = 100;

/// The whole table as TOML.
#[must_use]
pub fn policy_text(policy: &Policy) -> String {
    toml::to_string_pretty(policy).expect("a policy has no key that TOML cannot hold")
}

/// Reads a policy: the table as far as it could be read, and all that is wrong.
/// Only a table without faults may be used.
#[must_use]
pub fn read_policy(
    text: &str,
    languages: &LanguageTable,
) -> (Option<Policy>, Vec<PolicyFaultView>) {
    if text.len() > POLICY_TEXT_BYTES_MAX {
        let fault = Fault::TooLong { max: POLICY_TEXT_BYTES_MAX };
        return (None, vec![PolicyFaultView { field: String::new(), line: None, fault }]);
    }
    let table = match DeTable::parse(text) {
        Ok(table) => table,
        Err(error) => {
            let line = error.span().map(|span| place::line(text, span.start));
            let fault = unreadable(error.message());
            return (None, vec![PolicyFaultView { field: String::new(), line, fault }]);
        }
    };
    let places = Places::of(table.get_ref());
    let at = |field: &str| places.find(field).map(|byte| place::line(text, byte));
    let (policy, mut faults) = read_all(text, &table, &places);
    if let Some(policy) = &policy {
        faults.extend(policy.faults(languages).into_iter().map(|found| PolicyFaultView {
            line: at(&found.field),
            field: found.field,
            fault: found.fault,
        }));
    }
    faults.truncate(POLICY_FAULTS_MAX);
    // A table that is only read in part is not shown as if it were the whole.
    let whole = faults.iter().all(|found| !matches!(found.fault, Fault::Unreadable { .. }));
    (policy.filter(|_| whole), faults)
}

/// Reads on past what cannot be read, so that all of it is told at once.
fn read_all(
    text: &str,
    table: &Spanned<DeTable<'_>>,
    places: &Places,
) -> (Option<Policy>, Vec<PolicyFaultView>) {
    let mut faults = Vec::new();
    let mut rest = table.clone();
    loop {
        let error = match Policy::deserialize(Deserializer::from(rest.clone())) {
            Ok(policy) => return (Some(policy), faults),
            Err(error) => error,
        };
        let path = error.span().and_then(|span| places.around(&span)).unwrap_or_default();
        let line = error.span().map(|span| place::line(text, span.start));
        let fault = unreadable(error.message());
        faults.push(PolicyFaultView { field: place::name(path), line, fault });
        if faults.len() >= POLICY_FAULTS_MAX || !take_out(rest.get_mut(), path) {
            return (None, faults);
        }
    }
}

fn unreadable(said: &str) -> Fault {
    Fault::Unreadable { said: said.trim().replace('\n', "; ") }
}

/// Takes out the key or, within a list, the key that the list belongs to: what is
/// left keeps its numbers. False when there is nothing to take.
fn take_out(table: &mut DeTable<'_>, path: &[Step]) -> bool {
    let Some((Step::Key(key), rest)) = path.split_first() else { return false };
    let Some(own) = table.keys().find(|own| own.get_ref() == key).cloned() else { return false };
    if let (Some(Step::Key(_)), Some(value)) = (rest.first(), table.get_mut(&own))
        && let DeValue::Table(inner) = value.get_mut()
    {
        return take_out(inner, rest);
    }
    table.remove(&own).is_some()
}

/// A fault in plain English, for the terminal; screens have their own words.
#[must_use]
pub fn sentence(fault: &Fault) -> String {
    match fault {
        Fault::OutOfRange { min, max } => format!("must be from {min} to {max}"),
        Fault::UnknownLanguage { lang } => format!("the centre does not serve {lang}"),
        Fault::RelayCycle { lang } => format!("the pivots lead back to {lang}"),
        Fault::Empty => "nothing is there".to_owned(),
        Fault::Twice => "is there twice".to_owned(),
        Fault::TooLong { max } => format!("longer than {max}"),
        Fault::Before { field } => format!("must not be shorter than {field}"),
        Fault::NotP1 => "a life in danger is never asked to yield".to_owned(),
        Fault::Unreadable { said } => said.clone(),
    }
}
