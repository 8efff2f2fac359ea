//! One interpreted conversation, from request to closed record: its parts, its
//! state, what may be done to it and what each event does.

mod apply;
mod clock;
mod decide;
mod fact;
mod offer;
mod state;
mod turn;
mod wrap_up;

pub use clock::{Clock, Clocks};
pub use decide::decide;
pub use fact::{Fact, FactField, FactSource, FactValue, Snapshot, YesNo};
pub use offer::{DeclineReason, Offer, OfferEnd, ReleaseCause, RingCard};
pub use state::{Caller, Ending, Origin, Party, Priority, Session, State};
pub use turn::{
    ArgValue, Fidelity, Intervention, PhraseStatus, PhraseUse, Rendition, Revision, RevisionReason,
    Side, SystemNotice, Turn, TurnBody, Voice,
};
pub use wrap_up::{Agency, Attestation, FollowUp, HandOff, HandOffMode, Outcome, Rating, Summary};
