//! The interpreters of a session as a screen shows them.

use yiqiao_domain::session::{Offer, Party, SystemNotice, TurnBody};
use yiqiao_domain::{Session, SessionId};

use super::fold::Fold;
use super::{Desk, State};
use crate::view::*;

impl Desk {
    pub(super) fn seats(&self, state: &State, session: &Session) -> SeatsView {
        let fold = &state.fold;
        let mut parties: Vec<PartyView> =
            session.parties.iter().map(|party| self.party(fold, session, party)).collect();
        parties.sort_by_key(|party| party.seat);
        SeatsView {
            parties,
            rings: session.open_offers().map(|offer| ringing(fold, offer)).collect(),
            sought: session
                .sought
                .iter()
                .map(|(seat, since)| SoughtView { seat: *seat, since: *since })
                .collect(),
            pivot: session.pivot.as_ref().map(|lang| self.language(lang)),
            further: session.further.iter().map(|lang| self.language(lang)).collect(),
            partner: session.partner.as_ref().map(|partner| {
                let line = fold.policy.partners.iter().find(|line| line.id == partner.id);
                PartnerView {
                    id: partner.id.clone(),
                    name: line.map_or_else(|| partner.id.clone(), |line| line.name.clone()),
                    number: line.map_or_else(String::new, |line| line.number.clone()),
                    joined: partner.joined,
                    since: partner.since,
                }
            }),
            yield_asked: session.yield_to.map(|to| YieldView {
                to,
                name: session.main().map(|party| fold.name(party.person)).unwrap_or_default(),
            }),
        }
    }

    fn party(&self, fold: &Fold, session: &Session, party: &Party) -> PartyView {
        let need = session.need(party.seat);
        let known = fold.people.get(&party.person);
        let skill = known.zip(need).and_then(|(person, need)| {
            let mut skills = person.skills.iter();
            skills.find(|skill| skill.lang == need.lang && skill.into == need.into)
        });
        PartyView {
            person: party.person,
            name: fold.name(party.person),
            desk_label: fold.desk_of(party.person),
            seat: party.seat,
            level: skill.map(|skill| skill.level),
            joined: party.joined,
            since: party.since,
            lost_until: party.lost_until,
            own: party.person == self.0.actor.person,
        }
    }
}

pub(super) fn ringing(fold: &Fold, offer: &Offer) -> RingingView {
    RingingView {
        name: fold.name(offer.person),
        seat: offer.seat,
        nth: offer.nth,
        at: offer.at,
        until: offer.until,
        next: offer.next.map(|person| fold.name(person)),
    }
}

pub(super) fn linked(session: &Session, other: SessionId) -> LinkedView {
    let shared = session.shared.get(&other);
    LinkedView {
        session: other,
        n: shared.map(|(snapshot, _)| snapshot.n),
        at: shared.map(|(_, at)| *at),
        facts: shared.map_or_else(Vec::new, |(snapshot, _)| {
            snapshot.facts.iter().map(|(field, value)| (*field, value.clone())).collect()
        }),
    }
}

/// A supervisor has begun to follow it while it was live.
pub(super) fn is_listened_to(session: &Session) -> bool {
    let heard = |body: &TurnBody| matches!(body, TurnBody::System { notice } if *notice == SystemNotice::ListenedIn);
    session.state.is_live() && session.turns.iter().any(|turn| heard(&turn.body))
}
