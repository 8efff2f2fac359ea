//! One interpreted conversation, from request to closed record: its parts, its
//! state, what may be done to it and what each event does.

mod apply;
mod clock;
mod decide;
mod fact;
mod offer;
mod outlook;
mod seat;
mod state;
mod turn;
mod wrap_up;

pub use clock::{Clock, Clocks};
pub use decide::decide;
pub use fact::{Fact, FactField, FactSource, FactValue, Snapshot, YesNo};
pub use offer::{DeclineReason, LeaveReason, Offer, OfferEnd, ReleaseCause, RingCard, YieldEnd};
pub use outlook::{Outlook, Rung};
pub use seat::{Need, Party, Seat};
pub use state::{Caller, Ending, Origin, Partner, Priority, Session, State};
pub use turn::{
    ArgValue, Fidelity, Intervention, PhraseStatus, PhraseUse, Rendition, Revision, RevisionReason,
    Side, SystemNotice, Turn, TurnBody, Voice,
};
pub use wrap_up::{
    Agency, Attestation, CallBack, FollowUp, HandOff, HandOffMode, Outcome, Rating, Summary,
};
