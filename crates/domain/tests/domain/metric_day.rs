//! A centre's day as the ledger hears of it: what happened at which second, and the
//! figures of any window. Not here: whether a desk could have asked for it.

use serde_json::{Value as Json, json};
use uuid::Uuid;
use yiqiao_domain::event::Cause;
use yiqiao_domain::metric::{
    Figure, Filter, Id, Ledger, Metric, Rostered, Slice, Stat, Value, Window, compute,
};
use yiqiao_domain::{Change, CommandId, Event, PersonId, SessionId, Stamp, TurnId};

use crate::case::{desk_id, person_id};

/// Midnight in Beijing, 2 March 2026.
pub const MIDNIGHT: Stamp = Stamp(1_772_380_800_000);

pub fn session(n: u32) -> SessionId {
    SessionId(Uuid::from_u128(0x5e55_0000_0000 + u128::from(n)))
}

pub fn turn(n: u32) -> TurnId {
    TurnId(Uuid::from_u128(0x7012_0000_0000 + u128::from(n)))
}

/// A day that is told second by second.
pub struct Day {
    pub ledger: Ledger,
    /// All that has happened.
    pub told: Vec<Event>,
    now: Stamp,
    seq: u64,
    command: u128,
}

impl Day {
    pub fn new() -> Self {
        Self { ledger: Ledger::default(), told: Vec::new(), now: MIDNIGHT, seq: 0, command: 0 }
    }

    /// From now on it is this second of the day.
    pub fn at(&mut self, second: i64) -> &mut Self {
        self.now = MIDNIGHT.plus_ms(second * 1_000);
        self.command += 1;
        self
    }

    /// Something happens, as the journal writes it: fields that come later have their
    /// defaults.
    pub fn happens(&mut self, change: Json) -> &mut Self {
        let change: Change = serde_json::from_value(change).expect("the journal writes it so");
        self.seq += 1;
        let (command, desk, person) =
            (CommandId(Uuid::from_u128(self.command)), desk_id(1), person_id(1));
        let cause = Some(Cause { command, desk, person, desk_at: self.now });
        self.told.push(Event { seq: self.seq, at: self.now, cause, change });
        self.ledger.apply(&self.told[self.told.len() - 1]);
        self
    }

    /// A session in a language, carried by phrases so far.
    pub fn opens(&mut self, n: u32, lang: &str, priority: &str) -> &mut Self {
        self.happens(json!({
            "kind": "session-opened", "session": session(n), "desk": desk_id(1),
            "person": person_id(1), "origin": "caller", "lang": lang, "priority": priority,
            "caller": {},
        }))
    }

    /// An urgent session in English that needs an interpreter.
    pub fn asks(&mut self, n: u32) -> &mut Self {
        self.asks_in(n, "en")
    }

    pub fn asks_in(&mut self, n: u32, lang: &str) -> &mut Self {
        self.opens(n, lang, "P2").requests(n)
    }

    pub fn requests(&mut self, n: u32) -> &mut Self {
        self.happens(json!({"kind": "interpreter-requested", "session": session(n)}))
    }

    pub fn rings(&mut self, n: u32, nth: u32, who: u32) -> &mut Self {
        self.happens(json!({
            "kind": "offered", "session": session(n), "nth": nth, "person": person_id(who),
            "desk": desk_id(who), "until": self.now.plus_ms(12_000), "next": null,
            "card": {
                "lang": "en", "priority": "P2", "origin": "caller", "categories": [],
                "district": null, "scene": [], "phrases": [], "waiting_since": self.now,
                "desk": desk_id(1), "call_taker": person_id(1),
            },
        }))
    }

    pub fn ring_ends(&mut self, n: u32, nth: u32, who: u32, end: Json) -> &mut Self {
        self.happens(json!({
            "kind": "offer-ended", "session": session(n), "nth": nth, "person": person_id(who),
            "end": end,
        }))
    }

    pub fn accepts(&mut self, n: u32, nth: u32, who: u32) -> &mut Self {
        self.ring_ends(n, nth, who, json!({"how": "accepted"}))
    }

    pub fn joins(&mut self, n: u32, who: u32) -> &mut Self {
        self.about("interpreter-joined", n, who, json!({}))
    }

    pub fn leaves(&mut self, n: u32, who: u32) -> &mut Self {
        self.about("interpreter-released", n, who, json!({"cause": "ended"}))
    }

    /// Something about an interpreter in a session.
    pub fn about(&mut self, kind: &str, n: u32, who: u32, more: Json) -> &mut Self {
        let mut change = json!({"kind": kind, "session": session(n), "person": person_id(who)});
        merge(&mut change, more);
        self.happens(change)
    }

    /// Something about a session.
    pub fn of(&mut self, kind: &str, n: u32, more: Json) -> &mut Self {
        let mut change = json!({"kind": kind, "session": session(n)});
        merge(&mut change, more);
        self.happens(change)
    }

    pub fn ends(&mut self, n: u32, ending: &str) -> &mut Self {
        self.of("session-ended", n, json!({"ending": ending}))
    }

    /// Somebody interprets from now on, and it ends at that second.
    pub fn is_served(&mut self, n: u32, who: u32, until: i64) -> &mut Self {
        self.rings(n, 1, who).accepts(n, 1, who).joins(n, who);
        self.at(until).ends(n, "completed").leaves(n, who)
    }

    pub fn says(&mut self, n: u32, t: u32) -> &mut Self {
        let body = json!({"type": "utterance", "lang": "en", "text": null});
        self.of("turn-added", n, json!({"turn": turn(t), "voice": "caller", "body": body}))
    }

    pub fn shows(&mut self, n: u32, t: u32, phrase: &str) -> &mut Self {
        let phrase = json!({
            "id": phrase, "version": 1, "lang": "en", "args": {}, "text": "", "service_text": "",
            "status": "draft",
        });
        let body = json!({"type": "phrase", "phrase": phrase});
        self.of("turn-added", n, json!({"turn": turn(t), "voice": "phrase", "body": body}))
    }

    pub fn renders(&mut self, n: u32, t: u32) -> &mut Self {
        let rendition =
            json!({"lang": "zh-CN", "text": "", "fidelity": "oral", "by": person_id(3)});
        self.of("turn-rendered", n, json!({"turn": turn(t), "rendition": rendition}))
    }

    pub fn revises(&mut self, n: u32, t: u32) -> &mut Self {
        let revision = json!({"old": "", "new": "", "by": person_id(3), "reason": "typing"});
        let more = json!({"turn": turn(t), "side": "said", "revision": revision});
        self.of("turn-revised", n, more)
    }

    pub fn attests(&mut self, n: u32, who: u32, confirmed: bool) -> &mut Self {
        let attestation = json!({"confirmed": confirmed, "note": ""});
        self.about("session-attested", n, who, json!({"attestation": attestation}))
    }

    /// An interpreter joins the staff and comes to their desk, not yet available.
    pub fn hires(&mut self, who: u32, lang: &str) -> &mut Self {
        let skills = json!([{"lang": lang, "level": "B"}]);
        let person = json!({
            "id": person_id(who), "name": "", "role": "interpreter", "skills": skills,
        });
        self.happens(json!({"kind": "person-added", "person": person})).line(who, "desk-up")
    }

    pub fn line(&mut self, who: u32, kind: &str) -> &mut Self {
        self.happens(json!({
            "kind": kind, "desk": desk_id(who), "person": person_id(who), "cause": "closed",
        }))
    }

    pub fn is_now(&mut self, who: u32, presence: &str) -> &mut Self {
        self.happens(json!({
            "kind": "presence-set", "person": person_id(who), "presence": presence,
            "cause": "chosen",
        }))
    }

    pub fn figures(&self, from: i64, to: i64, filter: &Filter, rostered: &Rostered) -> Vec<Metric> {
        compute(&self.ledger, seconds(from, to), filter, rostered)
    }

    /// One metric of everybody between two seconds of the day.
    pub fn metric(&self, id: Id, from: i64, to: i64) -> Metric {
        let all = self.figures(from, to, &Filter::default(), &Rostered::new());
        all.into_iter().find(|metric| metric.id == id).expect("every metric is answered")
    }

    /// The same up to a later second than any story's.
    pub fn of_day(&self, id: Id) -> Metric {
        self.metric(id, 0, 86_400)
    }
}

fn merge(change: &mut Json, more: Json) {
    let (Json::Object(change), Json::Object(more)) = (change, more) else {
        panic!("changes are objects")
    };
    change.extend(more);
}

pub fn seconds(from: i64, to: i64) -> Window {
    Window { from: MIDNIGHT.plus_ms(from * 1_000), to: MIDNIGHT.plus_ms(to * 1_000) }
}

/// The number when it is exact.
pub fn exact(figure: &Figure, stat: Stat) -> Option<f64> {
    match figure.get(stat)? {
        Value::Exact(value) => Some(value),
        Value::MoreThan(bound) => panic!("only more than {bound} is known"),
    }
}

pub fn ratio(figure: &Figure) -> Option<f64> {
    exact(figure, Stat::Ratio)
}

/// A part of a metric; none when there is nothing of it.
pub fn part<'a>(metric: &'a Metric, slice: &Slice) -> Option<&'a Figure> {
    metric.parts.iter().find(|(known, _)| known == slice).map(|(_, figure)| figure)
}

pub fn of_person(who: u32) -> Slice {
    let person: PersonId = person_id(who);
    Slice::Person { person }
}
