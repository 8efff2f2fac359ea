//! Everything about who interprets: rings, seats, relief, relay, yielding,
//! partners, leaving. Whom to ring is the hub's business.

use super::{Decision, Seen, require, require_length};
use crate::actor::Gender;
use crate::event::Change;
use crate::id::OfferId;
use crate::lang::Lang;
use crate::limit::NAME_CHARS_MAX;
use crate::refusal::Refusal;
use crate::session::{LeaveReason, OfferEnd, Party, ReleaseCause, Seat, State, YieldEnd};

impl Seen<'_> {
    /// Asks for the main interpreter, and for the other half when relayed.
    pub(super) fn request(&self) -> Decision {
        self.as_steering()?;
        require(self.session.state == State::PhrasesOnly, Refusal::WrongState)?;
        let session = self.session.id;
        let mut changes = vec![Change::InterpreterRequested { session, seat: Seat::Main }];
        let seat = Seat::Relay;
        let known = self.session.at_seat(seat).is_some() || self.session.sought.contains_key(&seat);
        if self.session.pivot.is_some() && !known {
            changes.push(Change::InterpreterRequested { session, seat });
        }
        Ok(changes)
    }

    /// Goes on without: phrases carry the talk, or the seat stays as it is.
    pub(super) fn drop_request(&self, seat: Seat) -> Decision {
        self.as_steering().or_else(|refusal| {
            if seat == Seat::Relief { self.as_interpreter() } else { Err(refusal) }
        })?;
        require(self.session.sought.contains_key(&seat), Refusal::NothingToChange)?;
        let mut changes = self.withdraw_offers(Some(seat));
        changes.push(Change::RequestDropped { session: self.session.id, seat });
        Ok(changes)
    }

    /// Stops whatever rings; the hub rings others.
    pub(super) fn next_interpreter(&self) -> Decision {
        self.as_steering()?;
        let ringing = self.session.open_offers().next().is_some();
        require(ringing, Refusal::WrongState)?;
        Ok(self.withdraw_offers(None))
    }

    /// The first to accept wins the seat; the other rings for it end (I1).
    pub(super) fn accept(&self, offer: OfferId) -> Decision {
        let known = self.own_open_offer(offer)?;
        let (session, seat) = (self.session.id, known.seat);
        let mut changes = vec![self.offer_ended(offer.nth, OfferEnd::Accepted)];
        changes.extend(self.withdraw_offers(Some(seat)).into_iter().filter(
            |change| !matches!(change, Change::OfferEnded { nth, .. } if *nth == offer.nth),
        ));
        // Somebody who was waited for beside this ring has been replaced.
        if let Some(party) = self.session.at_seat(seat) {
            let (person, cause) = (party.person, ReleaseCause::Lost);
            changes.insert(0, Change::InterpreterReleased { session, person, cause });
        }
        Ok(changes)
    }

    pub(super) fn decline(&self, offer: OfferId, end: OfferEnd) -> Decision {
        self.own_open_offer(offer)?;
        Ok(vec![self.offer_ended(offer.nth, end)])
    }

    fn own_open_offer(&self, offer: OfferId) -> Result<&crate::session::Offer, Refusal> {
        let known = self.session.offer(offer.nth).ok_or(Refusal::OfferOver)?;
        require(known.person == self.actor.person, Refusal::NotYours)?;
        require(known.end.is_none(), Refusal::OfferOver)?;
        Ok(known)
    }

    fn offer_ended(&self, nth: u32, end: OfferEnd) -> Change {
        let person = self.session.offer(nth).map_or(self.actor.person, |offer| offer.person);
        Change::OfferEnded { session: self.session.id, nth, person, end }
    }

    pub(super) fn join(&self) -> Decision {
        let person = self.actor.person;
        let party = self.session.party(person).ok_or(Refusal::NotYours)?;
        require(!party.joined, Refusal::WrongState)?;
        self.while_live()?;
        Ok(vec![Change::InterpreterJoined { session: self.session.id, person, seat: party.seat }])
    }

    /// Ends the open rings for one seat, or for all.
    pub(super) fn withdraw_offers(&self, seat: Option<Seat>) -> Vec<Change> {
        let (session, end) = (self.session.id, OfferEnd::Withdrawn);
        self.session
            .open_offers()
            .filter(|offer| seat.is_none_or(|seat| offer.seat == seat))
            .map(|offer| Change::OfferEnded { session, nth: offer.nth, person: offer.person, end })
            .collect()
    }

    /// Ends every ring and every open question of the session.
    pub(super) fn withdraw_all(&self) -> Vec<Change> {
        let mut changes = self.withdraw_offers(None);
        changes.extend(self.withdraw_yield());
        changes
    }

    pub(super) fn withdraw_yield(&self) -> Option<Change> {
        let (session, end) = (self.session.id, YieldEnd::Withdrawn);
        self.session.yield_to.map(|to| Change::YieldEnded { session, to, end })
    }

    pub(super) fn release_all(&self, cause: ReleaseCause) -> Vec<Change> {
        let session = self.session.id;
        let parties = self.session.parties.iter();
        parties
            .map(|party| Change::InterpreterReleased { session, person: party.person, cause })
            .collect()
    }

    /// Empties a seat: rings, request and whoever sits there.
    pub(super) fn leave_seat(&self, seat: Seat, cause: ReleaseCause) -> Vec<Change> {
        let session = self.session.id;
        let mut changes = self.withdraw_offers(Some(seat));
        if self.session.sought.contains_key(&seat) {
            changes.push(Change::RequestDropped { session, seat });
        }
        if let Some(party) = self.session.at_seat(seat) {
            changes.push(Change::InterpreterReleased { session, person: party.person, cause });
        }
        changes
    }

    /// Turns are kept; the main seat is looked for in the other language, with
    /// the session's old place in the queue.
    pub(super) fn change_language(&self, lang: &Lang) -> Decision {
        self.as_steering()?;
        self.while_live()?;
        require(self.session.lang != *lang, Refusal::NothingToChange)?;
        self.require_caller_language(lang)?;
        Ok(self.language_changed(lang, ReleaseCause::WrongLanguage))
    }

    fn language_changed(&self, lang: &Lang, cause: ReleaseCause) -> Vec<Change> {
        let session = self.session.id;
        let wanted = self.session.state != State::PhrasesOnly;
        let mut changes = self.withdraw_yield().into_iter().collect::<Vec<_>>();
        // Nor does the partner's interpreter speak the other language.
        changes.extend(self.partner_left());
        for seat in [Seat::Main, Seat::Relay, Seat::Relief] {
            changes.extend(self.leave_seat(seat, cause));
        }
        if self.session.pivot.is_some() {
            changes.push(Change::RelaySet { session, pivot: None });
        }
        changes.push(Change::LanguageChanged { session, lang: lang.clone() });
        if wanted {
            changes.push(Change::InterpreterRequested { session, seat: Seat::Main });
        }
        changes
    }

    pub(super) fn ask_relief(&self) -> Decision {
        self.as_steering().or_else(|_| self.as_interpreter())?;
        self.while_live()?;
        let served = self.session.main().is_some_and(|party| party.joined);
        require(served, Refusal::WrongState)?;
        let asked = self.session.sought.contains_key(&Seat::Relief)
            || self.session.at_seat(Seat::Relief).is_some();
        require(!asked, Refusal::NothingToChange)?;
        Ok(vec![Change::InterpreterRequested { session: self.session.id, seat: Seat::Relief }])
    }

    /// Both have been on for an exchange; the newcomer takes the seat.
    pub(super) fn take_over_seat(&self) -> Decision {
        self.as_steering().or_else(|_| self.as_interpreter())?;
        let session = self.session.id;
        let relief = self.relief_on().ok_or(Refusal::WrongState)?;
        // For a main interpreter who was lost, others may be rung.
        let mut changes = self.withdraw_offers(Some(Seat::Main));
        if let Some(main) = self.session.main() {
            let (person, cause) = (main.person, ReleaseCause::Relieved);
            changes.push(Change::InterpreterReleased { session, person, cause });
        }
        let (person, seat) = (relief.person, Seat::Main);
        changes.push(Change::SeatTaken { session, person, seat });
        Ok(changes)
    }

    /// The relief who is on, and not silent.
    fn relief_on(&self) -> Option<&Party> {
        let relief = self.session.at_seat(Seat::Relief);
        relief.filter(|party| party.joined && party.lost_until.is_none())
    }

    /// The hub has filled in the pivot by now.
    pub(super) fn start_relay(&self, pivot: Option<&Lang>) -> Decision {
        self.as_steering()?;
        self.while_live()?;
        let pivot = pivot.ok_or(Refusal::NoRelay)?;
        self.require_caller_language(pivot)?;
        require(*pivot != self.session.lang, Refusal::UnknownLanguage)?;
        require(self.session.pivot.as_ref() != Some(pivot), Refusal::NothingToChange)?;
        let session = self.session.id;
        let mut changes = self.withdraw_yield().into_iter().collect::<Vec<_>>();
        changes.extend(self.partner_left());
        for seat in [Seat::Main, Seat::Relay, Seat::Relief] {
            changes.extend(self.leave_seat(seat, ReleaseCause::NotNeeded));
        }
        changes.push(Change::RelaySet { session, pivot: Some(pivot.clone()) });
        for seat in [Seat::Main, Seat::Relay] {
            changes.push(Change::InterpreterRequested { session, seat });
        }
        Ok(changes)
    }

    pub(super) fn end_relay(&self) -> Decision {
        self.as_steering()?;
        self.while_live()?;
        require(self.session.pivot.is_some(), Refusal::NothingToChange)?;
        let session = self.session.id;
        let mut changes: Vec<_> = self.partner_left().into_iter().collect();
        for seat in [Seat::Main, Seat::Relay, Seat::Relief] {
            changes.extend(self.leave_seat(seat, ReleaseCause::NotNeeded));
        }
        changes.push(Change::RelaySet { session, pivot: None });
        changes.push(Change::InterpreterRequested { session, seat: Seat::Main });
        Ok(changes)
    }

    /// The seat is looked for again, with the session's old place in the queue.
    pub(super) fn leave(&self, reason: &LeaveReason) -> Decision {
        let party = *self.session.party(self.actor.person).ok_or(Refusal::NotYours)?;
        self.while_live()?;
        let session = self.session.id;
        let cause = match reason {
            LeaveReason::Conflict => ReleaseCause::Conflict,
            LeaveReason::Unable => ReleaseCause::Unable,
            LeaveReason::WrongLanguage { .. } => ReleaseCause::WrongLanguage,
        };
        if let (LeaveReason::WrongLanguage { guess: Some(lang) }, Seat::Main) = (reason, party.seat)
        {
            require(self.session.lang != *lang, Refusal::NothingToChange)?;
            self.require_caller_language(lang)?;
            return Ok(self.language_changed(lang, cause));
        }
        let mut changes = self.withdraw_yield().into_iter().collect::<Vec<_>>();
        changes.push(Change::InterpreterReleased { session, person: party.person, cause });
        let unknown = matches!(reason, LeaveReason::WrongLanguage { .. });
        // Nobody can be rung for a language that nobody knows: the call-taker
        // sees it and chooses.
        if !unknown {
            changes.extend(self.fill_again(party.seat));
        }
        Ok(changes)
    }

    /// Somebody else for a seat just left: for the main one the relief who is on,
    /// or whoever is found; a relief that is only looked for is not needed then.
    fn fill_again(&self, seat: Seat) -> Vec<Change> {
        let session = self.session.id;
        let mut changes = self.withdraw_offers(Some(seat));
        match self.relief_on().filter(|_| seat == Seat::Main) {
            Some(party) => changes.push(Change::SeatTaken { session, person: party.person, seat }),
            None => {
                if seat == Seat::Main && self.session.at_seat(Seat::Relief).is_none() {
                    changes.extend(self.leave_seat(Seat::Relief, ReleaseCause::NotNeeded));
                }
                changes.push(Change::InterpreterRequested { session, seat });
            }
        }
        changes
    }

    pub(super) fn prefer_gender(&self, gender: Option<Gender>) -> Decision {
        self.as_party()?;
        self.while_live()?;
        require(self.session.gender != gender, Refusal::NothingToChange)?;
        Ok(vec![Change::GenderPreferred { session: self.session.id, gender }])
    }

    /// Taken with one key by the call-taker or a supervisor; never by itself.
    pub(super) fn answer_yield(&self, yields: bool) -> Decision {
        self.as_steering()?;
        let session = self.session.id;
        let to = self.session.yield_to.ok_or(Refusal::QuestionOver)?;
        let main = self.session.main().filter(|party| party.joined);
        if !yields {
            return Ok(vec![Change::YieldEnded { session, to, end: YieldEnd::Refused }]);
        }
        let person = main.ok_or(Refusal::QuestionOver)?.person;
        let mut changes = vec![
            Change::YieldEnded { session, to, end: YieldEnd::Taken },
            Change::InterpreterReleased { session, person, cause: ReleaseCause::Yielded },
        ];
        changes.extend(self.fill_again(Seat::Main));
        Ok(changes)
    }

    /// The hub has looked the line up in the policy by now.
    pub(super) fn call_partner(&self, partner: &str) -> Decision {
        self.as_steering()?;
        self.while_live()?;
        require_length(partner, NAME_CHARS_MAX)?;
        let none_on = self.session.main().is_none() && self.session.partner.is_none();
        require(none_on, Refusal::WrongState)?;
        Ok(vec![Change::PartnerCalled { session: self.session.id, partner: partner.to_owned() }])
    }

    /// Their interpreter is on: nobody else is looked for.
    pub(super) fn partner_on(&self) -> Decision {
        self.as_steering()?;
        let partner = self.session.partner.as_ref().filter(|partner| !partner.joined);
        let partner = partner.ok_or(Refusal::WrongState)?.id.clone();
        let session = self.session.id;
        let mut changes = self.leave_seat(Seat::Main, ReleaseCause::NotNeeded);
        changes.extend(self.leave_seat(Seat::Relief, ReleaseCause::NotNeeded));
        changes.push(Change::PartnerJoined { session, partner });
        Ok(changes)
    }

    pub(super) fn partner_off(&self) -> Decision {
        self.as_steering()?;
        self.partner_left().map(|change| vec![change]).ok_or(Refusal::WrongState)
    }

    pub(super) fn partner_left(&self) -> Option<Change> {
        let partner = self.session.partner.as_ref()?.id.clone();
        Some(Change::PartnerLeft { session: self.session.id, partner })
    }
}
