//! What may be wrong with a policy, field by field.

use yiqiao_domain::limit::{CHOICES_MAX, NAME_CHARS_MAX, PARTNERS_MAX, POLICY_MS_MAX};
use yiqiao_domain::policy::{Fault, PartnerLine, PolicyFault, Relay};
use yiqiao_domain::session::Priority;
use yiqiao_domain::{Command, Expertise, Policy, Refusal};

use crate::case::{Case, lang, languages, supervisor};

fn faults(change: impl FnOnce(&mut Policy)) -> Vec<PolicyFault> {
    let mut policy = Policy::standard();
    change(&mut policy);
    policy.faults(&languages())
}

fn fault(field: &str, fault: Fault) -> PolicyFault {
    PolicyFault { field: field.to_owned(), fault }
}

fn relay(tag: &str, pivots: &[&str]) -> Relay {
    Relay { lang: lang(tag), pivots: pivots.iter().map(|pivot| lang(pivot)).collect() }
}

fn line(id: &str) -> PartnerLine {
    let (name, number) = ("Line".to_owned(), "555 0100".to_owned());
    PartnerLine { id: id.to_owned(), name, number, langs: vec![lang("fr")] }
}

#[test]
fn standard_policy_has_no_fault() {
    assert_eq!(faults(|_| {}), [], "the table that every centre begins with");
    assert_eq!(Policy::default().faults(&languages()), [], "nor has an empty file");
}

#[test]
fn every_time_has_its_bounds() {
    type Field = (&'static str, i64, fn(&mut Policy) -> &mut i64);
    let fields: [Field; 17] = [
        ("times.ring_ms", 3_000, |p| &mut p.times.ring_ms),
        ("times.join_ms", 1_000, |p| &mut p.times.join_ms),
        ("times.reconnect_ms", 1_000, |p| &mut p.times.reconnect_ms),
        ("times.handle_ms", 1_000, |p| &mut p.times.handle_ms),
        ("times.clock_skew_ms", 1_000, |p| &mut p.times.clock_skew_ms),
        ("alarms.wait_p1_ms", 1_000, |p| &mut p.alarms.wait_p1_ms),
        ("alarms.wait_ms", 1_000, |p| &mut p.alarms.wait_ms),
        ("alarms.shelve_ms", 1_000, |p| &mut p.alarms.shelve_ms),
        ("service.within_ms", 1_000, |p| &mut p.service.within_ms),
        ("times.caller_gone_ms", 0, |p| &mut p.times.caller_gone_ms),
        ("times.ageing_ms", 0, |p| &mut p.times.ageing_ms),
        ("times.shift_closing_ms", 0, |p| &mut p.times.shift_closing_ms),
        ("times.relief_hint_ms", 0, |p| &mut p.times.relief_hint_ms),
        ("times.relief_urge_ms", 0, |p| &mut p.times.relief_urge_ms),
        ("times.hand_over_ms", 0, |p| &mut p.times.hand_over_ms),
        ("times.rest_ms", 0, |p| &mut p.times.rest_ms),
        ("service.short_abandon_ms", 0, |p| &mut p.service.short_abandon_ms),
    ];
    for (field, min, of) in fields {
        let out = fault(field, Fault::OutOfRange { min, max: POLICY_MS_MAX });
        for wrong in [min - 1, POLICY_MS_MAX + 1, i64::MIN] {
            let found = faults(|policy| *of(policy) = wrong);
            assert!(found.contains(&out), "{field} cannot be {wrong}: {found:?}");
        }
        for right in [min, POLICY_MS_MAX] {
            let found = faults(|policy| *of(policy) = right);
            assert!(!found.contains(&out), "{field} can be {right}");
        }
    }
}

#[test]
fn every_count_has_its_bounds() {
    type Field = (&'static str, u32, fn(&mut Policy) -> &mut u32);
    let fields: [Field; 4] = [
        ("counts.rings_p1", 10, |p| &mut p.counts.rings_p1),
        ("counts.rings", 10, |p| &mut p.counts.rings),
        ("counts.missed_rings", 20, |p| &mut p.counts.missed_rings),
        ("service.percent", 100, |p| &mut p.service.percent),
    ];
    for (field, most, of) in fields {
        let max = i64::from(most);
        for wrong in [0, most + 1] {
            let found = faults(|policy| *of(policy) = wrong);
            let out = [fault(field, Fault::OutOfRange { min: 1, max })];
            assert_eq!(found, out, "{field} cannot be {wrong}");
        }
        assert_eq!(faults(|policy| *of(policy) = most), [], "{field} can be {most}");
    }
}

#[test]
fn relief_is_hinted_at_before_it_is_urged() {
    let found = faults(|policy| policy.times.relief_urge_ms = 60_000);
    let before = Fault::Before { field: "times.relief_hint_ms".to_owned() };
    assert_eq!(found, [fault("times.relief_urge_ms", before)], "the hint would come too late");
}

#[test]
fn lives_are_never_asked_to_yield() {
    let found = faults(|policy| policy.yielding.priorities = vec![Priority::P4, Priority::P1]);
    assert_eq!(found, [fault("yielding.priorities[1]", Fault::NotP1)], "not a life for a life");
    let found = faults(|policy| policy.yielding.priorities = vec![Priority::P3, Priority::P3]);
    assert_eq!(found, [fault("yielding.priorities[1]", Fault::Twice)], "once is enough");
    assert_eq!(faults(|policy| policy.yielding.priorities.clear()), [], "or nobody is asked");
}

#[test]
fn relays_go_through_known_languages() {
    let unknown = |tag: &str| Fault::UnknownLanguage { lang: tag.to_owned() };
    let found = faults(|policy| policy.relays = vec![relay("sw", &["en"]), relay("fr", &["ru"])]);
    let both =
        [fault("relays[0].lang", unknown("sw")), fault("relays[1].pivots[0]", unknown("ru"))];
    assert_eq!(found, both, "the centre serves neither");
    let found = faults(|policy| policy.relays = vec![relay("en", &["zh-CN"])]);
    let chinese = [fault("relays[0].pivots[0]", unknown("zh-CN"))];
    assert_eq!(found, chinese, "Chinese is where a relay leads, not through");
}

#[test]
fn relays_are_listed_once_and_lead_somewhere() {
    let found = faults(|policy| policy.relays = vec![relay("en", &[])]);
    assert_eq!(found, [fault("relays[0].pivots", Fault::Empty)], "through nothing");
    let twice = vec![relay("en", &["fr"]), relay("en", &["fr"])];
    let found = faults(|policy| policy.relays = twice);
    assert_eq!(found, [fault("relays[1].lang", Fault::Twice)], "one row for one language");
    let many = vec![lang("fr"); CHOICES_MAX + 1];
    let found = faults(|policy| policy.relays = vec![Relay { lang: lang("en"), pivots: many }]);
    let long = fault("relays[0].pivots", Fault::TooLong { max: CHOICES_MAX });
    assert_eq!(found, [long], "nobody tries so many");
}

#[test]
fn relays_never_lead_back() {
    let cycle = |tag: &str| Fault::RelayCycle { lang: tag.to_owned() };
    let found = faults(|policy| policy.relays = vec![relay("en", &["en"])]);
    assert_eq!(found, [fault("relays[0].pivots[0]", cycle("en"))], "through itself");
    let found = faults(|policy| policy.relays = vec![relay("en", &["fr"]), relay("fr", &["en"])]);
    let both =
        [fault("relays[0].pivots[0]", cycle("en")), fault("relays[1].pivots[0]", cycle("fr"))];
    assert_eq!(found, both, "each through the other");
}

#[test]
fn partners_have_names_numbers_and_languages() {
    let blank = PartnerLine { name: " ".to_owned(), number: String::new(), ..line("") };
    let found = faults(|policy| policy.partners = vec![blank]);
    let empty =
        ["id", "name", "number"].map(|part| fault(&format!("partners[0].{part}"), Fault::Empty));
    assert_eq!(found, empty, "a line without a name cannot be dialled or recorded");
    let found = faults(|policy| policy.partners = vec![line(&"x".repeat(NAME_CHARS_MAX + 1))]);
    let long = fault("partners[0].id", Fault::TooLong { max: NAME_CHARS_MAX });
    assert_eq!(found, [long], "80 characters are enough");
    let found = faults(|policy| policy.partners = vec![line("a"), line("a")]);
    assert_eq!(found, [fault("partners[1].id", Fault::Twice)], "one name for one line");
    let mute = PartnerLine { langs: Vec::new(), ..line("a") };
    let found = faults(|policy| policy.partners = vec![mute]);
    assert_eq!(found, [fault("partners[0].langs", Fault::Empty)], "a line speaks something");
    let foreign = PartnerLine { langs: vec![lang("fr"), lang("sw")], ..line("a") };
    let found = faults(|policy| policy.partners = vec![foreign]);
    let unknown = Fault::UnknownLanguage { lang: "sw".to_owned() };
    assert_eq!(found, [fault("partners[0].langs[1]", unknown)], "nobody calls in Swahili here");
    let lines = (0..=PARTNERS_MAX).map(|n| line(&n.to_string())).collect();
    let found = faults(|policy| policy.partners = lines);
    assert_eq!(found, [fault("partners", Fault::TooLong { max: PARTNERS_MAX })], "too many");
}

#[test]
fn expertise_is_asked_for_by_named_categories() {
    let found = faults(|policy| {
        policy.expertise.insert(" ".to_owned(), Expertise::Legal);
    });
    assert_eq!(found, [fault("expertise. ", Fault::Empty)], "a category has a name");
    let many = (0..=CHOICES_MAX).map(|n| (format!("c{n}"), Expertise::Legal)).collect();
    let found = faults(|policy| policy.expertise = many);
    assert_eq!(found, [fault("expertise", Fault::TooLong { max: CHOICES_MAX })], "too many");
}

#[test]
fn faulty_policy_is_refused_whole() {
    let mut policy = Policy::standard();
    policy.times.ring_ms = -1;
    let set = Command::SetPolicy { policy: Box::new(policy) };
    let refused = Case::new().press(&supervisor(), set);
    assert_eq!(refused, Err(Refusal::BadPolicy), "a faulty table changes nothing");
}

#[test]
fn unknown_keys_of_a_table_are_refused() {
    let misspelt = r#"{ "times": { "ring_msec": 9000 } }"#;
    let read: Result<Policy, _> = serde_json::from_str(misspelt);
    assert!(read.is_err(), "a misspelt limit must not pass for a default");
    let short = r#"{ "times": { "ring_ms": 9000 } }"#;
    let read: Policy = serde_json::from_str(short).expect("what is left out is the default");
    assert_eq!(read.times.join_ms, Policy::default().times.join_ms, "untouched");
}
