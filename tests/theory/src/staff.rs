//! Who works in the invented centre, and what is asked of them.

use crate::chance::Chance;

/// The caller languages, in the order of their keys.
pub const LANGS: [&str; 8] = ["en", "fr", "ru", "de", "es", "ja", "ko", "ar"];
/// How the requests spread over them: most in English, least in German.
pub const MIX: [f64; 8] = [0.30, 0.10, 0.15, 0.05, 0.08, 0.11, 0.13, 0.08];
/// How many interpreters are at work.
pub const INTERPRETERS: usize = 24;
/// Interpreters of one, two, three and four languages.
const BREADTHS: [f64; 4] = [0.35, 0.35, 0.20, 0.10];
/// Every set of languages must be able to carry its requests at this load; else
/// no rule of choice could help and the comparison would say nothing.
const CARRIED_AT: f64 = 0.95;

/// The languages of each interpreter, as numbers into the language list.
pub type Skills = Vec<Vec<usize>>;

/// A matrix from a seed: the first one drawn that can carry the mix.
#[must_use]
pub fn skills(seed: u64) -> Skills {
    let mut chance = Chance::new(seed, 1);
    loop {
        let drawn: Skills = (0..INTERPRETERS).map(|_| one(&mut chance)).collect();
        if carries(&drawn) {
            return drawn;
        }
    }
}

fn one(chance: &mut Chance) -> Vec<usize> {
    let breadth = chance.weighted(&BREADTHS) + 1;
    // People learn what is asked for, and less unevenly than it is asked for.
    let mut weights = MIX.map(f64::sqrt);
    let mut langs = Vec::new();
    while langs.len() < breadth {
        let lang = chance.weighted(&weights);
        weights[lang] = 0.0;
        langs.push(lang);
    }
    langs.sort_unstable();
    langs
}

/// Hall's condition over all sets of languages.
fn carries(skills: &Skills) -> bool {
    #[allow(clippy::cast_precision_loss)] // Two dozen.
    let count = |n: usize| n as f64;
    (1..1_usize << LANGS.len()).all(|set| {
        let inside = |lang: &usize| set & (1 << lang) != 0;
        let asked: f64 = (0..LANGS.len()).filter(inside).map(|lang| MIX[lang]).sum();
        let able = skills.iter().filter(|langs| langs.iter().any(inside)).count();
        CARRIED_AT * asked * count(INTERPRETERS) <= count(able)
    })
}
