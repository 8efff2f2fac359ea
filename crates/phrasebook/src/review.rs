//! Which sentences a person has approved. An approval is bound to a hash of the sentence, so any
//! edit of the words voids it; a change of layout or comment does not. It approves nothing itself.

use crate::finding::{Finding, Rule};
use crate::parsed::Unit;
use crate::uses::Uses;
use fluent_syntax::ast::{Entry, Identifier, Message, Resource, Term};
use fluent_syntax::serializer::serialize;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Whether the wording of a phrase in one language has been approved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Written, and not approved as it stands now.
    Draft,
    /// Approved by a named reviewer in exactly this wording.
    Approved,
}

impl Status {
    /// The word for records and the screen.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Approved => "approved",
        }
    }
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ApprovalLine {
    lang: String,
    id: String,
    sha256: String,
    // Who and when are for people who read the file; the program only insists on them.
    #[serde(rename = "by")]
    _by: String,
    #[serde(rename = "on")]
    _on: String,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReviewFile {
    #[serde(default)]
    approval: Vec<ApprovalLine>,
}

/// The approvals of a book.
#[derive(Debug, Clone, Default)]
pub(crate) struct Reviews {
    file: String,
    text: String,
    approvals: Vec<ApprovalLine>,
}

impl Reviews {
    pub fn parse(file: &str, text: &str) -> Result<Self, Finding> {
        let read: ReviewFile = toml::from_str(text).map_err(|error| {
            let position = error.span().map_or(0, |span| span.start);
            Finding::at(file, text, position, Rule::Syntax, error.message())
        })?;
        Ok(Self { file: file.into(), text: text.into(), approvals: read.approval })
    }

    /// The status of a sentence with this hash, after every list of approvals.
    pub fn any(lists: &[Self], lang: &str, id: &str, sha256: &str) -> Status {
        let mut approvals = lists.iter().flat_map(|list| &list.approvals);
        if approvals.any(|a| a.lang == lang && a.id == id && a.sha256 == sha256) {
            Status::Approved
        } else {
            Status::Draft
        }
    }

    /// Approvals that no sentence of today answers to.
    pub fn void(&self, hashes: &BTreeMap<(String, String), String>) -> Vec<Finding> {
        let void = self.approvals.iter().filter(|approval| {
            hashes.get(&(approval.lang.clone(), approval.id.clone())) != Some(&approval.sha256)
        });
        void.map(|approval| {
            let position = self.text.find(&approval.sha256).unwrap_or(0);
            let message = format!("{} in {} has been edited since", approval.id, approval.lang);
            Finding::at(&self.file, &self.text, position, Rule::VoidApproval, message)
        })
        .collect()
    }
}

/// The SHA-256 of a sentence with everything that it says: all forms, and every term or message
/// that it borrows words from.
pub(crate) fn hash(id: &str, units: &BTreeMap<(bool, String), Unit<'_>>) -> String {
    let mut closure = BTreeMap::new();
    let mut waiting = vec![(false, id.to_owned())];
    while let Some(key) = waiting.pop() {
        let Some(unit) = units.get(&key) else {
            continue;
        };
        if closure.contains_key(&key) {
            continue;
        }
        for pattern in unit.value.into_iter().chain(unit.attributes.iter().map(|a| &a.value)) {
            let uses = Uses::of(pattern);
            waiting.extend(uses.terms.into_iter().map(|term| (true, term)));
            waiting.extend(uses.messages.into_iter().map(|message| (false, message)));
        }
        closure.insert(key, canonical(unit));
    }
    let mut digest = Sha256::new();
    for text in closure.values() {
        digest.update(text.as_bytes());
        digest.update([0]);
    }
    digest.finalize().iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("writing to a string cannot fail");
        hex
    })
}

fn canonical(unit: &Unit<'_>) -> String {
    let id = Identifier { name: unit.id.to_owned() };
    let attributes = unit.attributes.to_vec();
    let entry = match unit.value {
        Some(value) if unit.term => {
            Entry::Term(Term { id, value: value.clone(), attributes, comment: None })
        }
        value => Entry::Message(Message { id, value: value.cloned(), attributes, comment: None }),
    };
    serialize(&Resource { body: vec![entry] })
}
