//! What a desk remembers about itself.

use rusqlite::OptionalExtension;

use super::DeskStore;
use crate::error::StoreError;

impl DeskStore {
    /// A setting, unless it was never set.
    ///
    /// # Errors
    /// The file's failure.
    pub fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        self.database.read(|connection| {
            let mut statement =
                connection.prepare_cached("SELECT value FROM setting WHERE name = ?1")?;
            Ok(statement.query_row([name], |row| row.get(0)).optional()?)
        })
    }

    /// Sets a setting.
    ///
    /// # Errors
    /// The file's failure.
    pub fn set_setting(&self, name: &str, value: &str) -> Result<(), StoreError> {
        self.database.write(|transaction| {
            transaction.execute(
                "INSERT OR REPLACE INTO setting (name, value) VALUES (?1, ?2)",
                (name, value),
            )?;
            Ok(())
        })
    }
}
