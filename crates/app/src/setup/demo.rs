//! The demo centre: a hub and three desks with invented people, each in a folder
//! of its own. It is made by the same steps as any centre; only the passphrase
//! is published and the people are not real.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use yiqiao_domain::{Lang, Level, Role, Skill};
use yiqiao_phrasebook::PhraseBook;

use super::address::{ANY_FREE, free_address};
use super::folder::{Folder, Settings};
use super::languages::language_table;
use super::membership;
use super::passphrase::MasterKey;
use super::tenancy::Tenancy;
use crate::centre::{Centre, Founding, JOURNAL_FILE, NewDesk};
use crate::error::AppError;
use crate::host::Host;

/// The demo's passphrase. It protects nothing but invented talk.
pub const DEMO_PASSPHRASE: &str = "yiqiao-demo-2014";

/// One desk of the demo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DemoDesk {
    /// Its role, also the name of its folder.
    pub role: Role,
    /// Its folder.
    pub folder: PathBuf,
}

/// Somebody who does not exist.
struct Invented {
    role: Role,
    folder: &'static str,
    name: &'static str,
    label: &'static str,
    skills: &'static [(&'static str, Level)],
}

const ROSTER: [Invented; 3] = [
    Invented {
        role: Role::Supervisor,
        folder: "supervisor",
        name: "韩松",
        label: "01",
        skills: &[],
    },
    Invented {
        role: Role::CallTaker,
        folder: "call-taker",
        name: "周启明",
        label: "12",
        skills: &[],
    },
    Invented {
        role: Role::Interpreter,
        folder: "interpreter",
        name: "林若溪",
        label: "A-07",
        skills: &[("en", Level::A), ("ar", Level::B)],
    },
];

/// Makes the demo's folders under `root`, once; the supervisor's desk hosts the
/// hub. Answers with the desks in the order in which they should be started.
///
/// # Errors
/// `folder-in-use` while the demo runs; `disk-…`; `cannot-listen`.
pub fn prepare_demo(
    root: &Path,
    locale: &str,
    host: &Arc<dyn Host>,
    runtime: &tokio::runtime::Handle,
) -> Result<Vec<DemoDesk>, AppError> {
    let desks: Vec<DemoDesk> = ROSTER
        .iter()
        .map(|desk| DemoDesk { role: desk.role, folder: root.join(desk.folder) })
        .collect();
    let tenancy = Tenancy::new(Folder::open(&desks[0].folder)?, Arc::clone(host));
    let hub_folder = tenancy.folder();
    if hub_folder.settings()?.salt().is_some() {
        return Ok(desks);
    }
    let mut settings = Settings {
        demo: true,
        hosted_here: true,
        listen: free_address(&[ANY_FREE])?,
        locale: locale.to_owned(),
        ..Settings::default()
    };
    let (master, salt) = MasterKey::fresh(DEMO_PASSPHRASE)?;
    settings.set_salt(&salt);
    let centre = Centre::start(
        &hub_folder.file(JOURNAL_FILE),
        &master.file_key(JOURNAL_FILE),
        &settings.listen,
        Some(Founding { name: "译桥演示中心".to_owned(), demo: true }),
        language_table(&PhraseBook::open(None)),
        tenancy.host(),
        runtime,
    )?;
    for (n, desk) in ROSTER.iter().enumerate() {
        let enrolment = centre.enrol(NewDesk {
            person_name: desk.name.to_owned(),
            label: desk.label.to_owned(),
            role: desk.role,
            skills: desk.skills.iter().map(|(lang, level)| skill(lang, *level)).collect(),
        })?;
        if n == 0 {
            membership::keep(hub_folder, &master, &enrolment)?;
            continue;
        }
        let folder = Folder::open(&desks[n].folder)?;
        let mut own = Settings { demo: true, locale: locale.to_owned(), ..Settings::default() };
        let (own_master, salt) = MasterKey::fresh(DEMO_PASSPHRASE)?;
        own.set_salt(&salt);
        membership::keep(&folder, &own_master, &enrolment)?;
        folder.set_settings(&own)?;
    }
    // Last, so that a demo half made is made again.
    hub_folder.set_settings(&settings)?;
    Ok(desks)
}

fn skill(lang: &str, level: Level) -> Skill {
    let lang = Lang::parse(lang).expect("the roster's tags are well-formed");
    Skill::new(lang, level)
}
