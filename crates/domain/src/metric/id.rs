//! The metrics by name, each with its unit and formula. What the names mean to a
//! person is told by the locales.

use serde::{Deserialize, Serialize};

/// In what a metric is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS))]
pub enum Unit {
    /// Milliseconds.
    Ms,
    /// A part of the whole, 0 to 1.
    Share,
    /// So many to one; may be above 1.
    Ratio,
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident, $text:literal, $unit:ident, $formula:literal;)*) => {
        /// A metric.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS))]
        pub enum Id {
            $($(#[$doc])* $name,)*
        }

        impl Id {
            /// All of them, in the order in which they are shown.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The name, as in the serialised form and in the ids of its words.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// In what it is counted.
            #[must_use]
            pub fn unit(self) -> Unit {
                match self { $(Self::$name => Unit::$unit,)* }
            }
        }

        /// How the metric is worked out, in clocks T0 to T13 and the same in every
        /// language; `#` is "the number of". Several formulas go by the same name in
        /// the trade, so the one that is meant is shown with the number.
        #[must_use]
        pub fn formula(id: Id) -> &'static str {
            match id { $(Id::$name => $formula,)* }
        }
    };
}

ids! {
    /// From the request to an interpreter who is on, not to a machine that answers.
    TimeToInterpreter, "time-to-interpreter", Ms, "T7 − T4";
    /// From the request to the first rendition: the honest number.
    TimeToFirstRendition, "time-to-first-rendition", Ms, "T8 − T4";
    /// How many got an interpreter in time. The whole is that of the shortest limit.
    ServiceLevel, "service-level", Share,
        "#(T7 − T4 ≤ X) ÷ (#T4 − #(left < Y)), X = 20 | 30 | 60 s, Y = 5 s";
    /// How long those waited who got an interpreter.
    AverageSpeedOfAnswer, "average-speed-of-answer", Ms, "Σ(T7 − T4) ÷ served";
    /// How many left before an interpreter was on, by cause.
    Abandonment, "abandonment", Share, "(hang-up + withdrawn + unserved) ÷ #T4";
    /// How many rings nobody answered. A ring taken back is not one of them.
    NoAnswer, "no-answer", Share, "expired ÷ offers";
    /// How many rings were declined for a reason that counts.
    Decline, "decline", Share, "(declined − conflict) ÷ offers";
    /// How many were declined for a conflict of interest, which counts against nobody.
    Conflict, "conflict", Share, "conflict ÷ offers";
    /// How many requests ended with no interpreter, by language and hour.
    Unserved, "unserved", Share, "#(ended, no T7) ÷ #T4";
    /// How much of their time at the desk people were busy. On-call time is no part
    /// of it.
    Occupancy, "occupancy", Share,
        "(in-session + wrap-up) ÷ (in-session + wrap-up + available)";
    /// How much of their rostered time people were busy; above 1 when they stayed on.
    Utilisation, "utilisation", Ratio, "(in-session + wrap-up) ÷ rostered";
    /// How long an interpreter was on.
    SessionLength, "session-length", Ms, "T11 − T7";
    /// From accepting to the complete record.
    HandlingTime, "handling-time", Ms, "Σ(T12 − T6) ÷ #T12";
    /// How far renditions come behind what was said.
    RenditionLag, "rendition-lag", Ms, "t(rendition) − t(utterance)";
    /// How much of what was said has a rendition: what it lacks may be left out.
    Coverage, "coverage", Share, "#(utterance, rendition) ÷ #utterance";
    /// From answering to a verified place.
    TimeToLocation, "time-to-location", Ms, "T9 − T1";
    /// From answering to the first dispatch snapshot.
    TimeToSnapshot, "time-to-snapshot", Ms, "T10 − T1";
    /// How many turns were corrected, by language.
    Correction, "correction", Share, "#(turn, revised) ÷ #turn";
    /// How many records an interpreter disputes, by language.
    Dispute, "dispute", Share, "#(session, disputed) ÷ #session";
    /// How many requests turned out to be in another language.
    WrongLanguage, "wrong-language", Share, "#(T4, re-routed) ÷ #T4";
    /// How often an interpreter's line was lost.
    Reconnect, "reconnect", Ratio, "drops ÷ #session";
    /// How many of those lost came back in time.
    Recovery, "recovery", Share, "#(drop, back ≤ 15 s) ÷ drops";
    /// How many hand-offs to an agency somebody stayed on for (NENA-STA-020 advises
    /// against others).
    WarmTransfer, "warm-transfer", Share, "warm ÷ transfers";
    /// The longest that anybody interpreted without a break.
    ContinuousInterpreting, "continuous-interpreting", Ms, "max(in-session)";
    /// The most that anybody interpreted within two hours.
    RollingInterpreting, "rolling-interpreting", Ms, "max(Σ in-session, 2 h)";
    /// Phrases used before an interpreter was on, by phrase.
    WaitingPhrases, "waiting-phrases", Ratio, "#(phrase < T7) ÷ #T4";
}
