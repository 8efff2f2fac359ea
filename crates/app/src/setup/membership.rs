//! Where a desk's membership is kept: in a file of its own, apart from the
//! replica, so that a damaged replica can be fetched again.

use yiqiao_store::{DeskStore, StoreError};

use super::enrolment::Enrolment;
use super::folder::Folder;
use super::passphrase::MasterKey;
use crate::error::{AppError, Code};

const MEMBERSHIP_FILE: &str = "membership.db";
const MEMBERSHIP: &str = "enrolment";

/// Writes a desk's membership into its folder.
pub(super) fn keep(
    folder: &Folder,
    master: &MasterKey,
    enrolment: &Enrolment,
) -> Result<(), AppError> {
    let store = open(folder, master)?;
    let json = serde_json::to_string(enrolment).expect("an enrolment is plain text");
    Ok(store.set_setting(MEMBERSHIP, &json)?)
}

/// Reads it back.
pub(super) fn read(folder: &Folder, master: &MasterKey) -> Result<Enrolment, AppError> {
    let store = open(folder, master).map_err(|error| match error {
        // Without its membership a desk cannot fetch anything again.
        StoreError::Damaged { .. } => AppError::new(Code::StoreUnusable),
        other => other.into(),
    })?;
    let json = store.setting(MEMBERSHIP)?.ok_or_else(|| AppError::new(Code::NotReady))?;
    serde_json::from_str(&json).map_err(|_| AppError::new(Code::StoreUnusable))
}

fn open(folder: &Folder, master: &MasterKey) -> Result<DeskStore, StoreError> {
    DeskStore::open(&folder.file(MEMBERSHIP_FILE), &master.file_key(MEMBERSHIP_FILE))
}
