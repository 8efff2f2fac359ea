//! Scenarios: who does what, in which language, in our own words. They are
//! files, so that a person can read and change a story without reading code.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::driver::Failure;

/// A story through three windows.
#[derive(Clone, Debug, Deserialize)]
pub struct Scenario {
    /// Its name, also of its folder of pictures.
    pub name: String,
    /// What it is, for the reader.
    pub title: String,
    /// Where the story comes from.
    pub source: String,
    /// What happens, in order.
    #[serde(rename = "step")]
    pub steps: Vec<Step>,
}

/// One thing that somebody does, or that must be seen.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Step {
    /// The interpreter says whether they can be rung.
    Status {
        /// The status key, 1 available to 4 away.
        key: String,
    },
    /// The call-taker begins a session with one language key.
    Open {
        /// The digit.
        key: String,
        /// The language behind it.
        lang: String,
        /// The caller's number.
        #[serde(default)]
        number: String,
        /// The officer who asks, when it is one.
        #[serde(default)]
        officer: String,
    },
    /// The call-taker shows a phrase by its function key.
    Phrase {
        /// `F1` to `F8`.
        key: String,
    },
    /// The call-taker fills the incident form.
    Incident {
        /// Where.
        #[serde(default)]
        place: String,
        /// The category's id.
        #[serde(default)]
        category: String,
        /// How many are hurt.
        #[serde(default)]
        hurt: String,
        /// Whether it is safe: `yes`, `no` or `unclear`.
        #[serde(default)]
        safe: String,
    },
    /// Wait until the big timer shows this.
    Timer {
        /// As `00:08`.
        reads: String,
    },
    /// The interpreter accepts the ring.
    Accept,
    /// The interpreter gives a rendition.
    Interpret {
        /// `caller`: into Chinese; `service`: into the caller's language.
        from: String,
        /// The words said, when written down.
        #[serde(default)]
        said: String,
        /// The rendition.
        text: String,
    },
    /// The call-taker writes down their own words, which wait for a rendition.
    Say {
        /// In Chinese.
        text: String,
    },
    /// The interpreter corrects the last rendition.
    Correct {
        /// What it should have been.
        text: String,
    },
    /// The call-taker sends the facts to dispatch.
    Snapshot,
    /// The call-taker ends and sums up.
    End {
        /// The outcome's digit.
        outcome: String,
        /// What happened, added to the draft.
        narrative: String,
    },
    /// The interpreter confirms the record.
    Attest,
    /// The supervisor finds the session by a word.
    Find {
        /// The word.
        text: String,
    },
    /// The supervisor sees it live.
    Watch {
        /// The lane's language.
        lang: String,
    },
}

impl Scenario {
    /// Reads a scenario file.
    ///
    /// # Errors
    /// When it cannot be read or has a fault.
    pub fn read(path: &Path) -> Result<Self, Failure> {
        let text = std::fs::read_to_string(path)?;
        toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()).into())
    }

    /// The scenario files of this repository.
    #[must_use]
    pub fn files() -> Vec<PathBuf> {
        let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios");
        ["officer-burglary.toml", "caller-arabic.toml"].map(|name| dir.join(name)).to_vec()
    }
}
