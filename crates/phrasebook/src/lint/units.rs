//! The entries of one language after a centre's layer has been laid over the base.

use crate::finding::{Finding, Rule};
use crate::parsed::{Parsed, Unit};
use crate::source::Layer;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

/// The winning entry of each id; terms have `true` in their key.
pub(crate) type Units<'p> = BTreeMap<(bool, String), Unit<'p>>;

/// The winning entries of a language, and the ids written twice within one layer.
pub(crate) fn of_language<'p>(lang: &str, files: &'p [Parsed]) -> (Units<'p>, Vec<Finding>) {
    let (mut units, mut findings) = (Units::new(), Vec::new());
    for layer in [Layer::Base, Layer::Centre] {
        let mut own = Units::new();
        let in_layer = |file: &&Parsed| file.source.lang == lang && file.source.layer == layer;
        for unit in files.iter().filter(in_layer).flat_map(Parsed::units) {
            let key = (unit.term, unit.id.to_owned());
            match own.entry(key) {
                Entry::Vacant(free) => {
                    free.insert(unit);
                }
                Entry::Occupied(_) => {
                    let message = format!("{} is written twice", unit.id);
                    findings.push(unit.finding(&[], Rule::DuplicateId, message));
                }
            }
        }
        units.extend(own);
    }
    (units, findings)
}
