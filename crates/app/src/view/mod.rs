//! What the screens see: plain views of the replica and plain requests. Exported
//! to TypeScript; rendering, words and rules are not here.

mod alarm;
mod board;
mod desk;
mod feed;
mod phrase;
mod policy;
mod request;
mod search;
mod seat;
mod session;
mod setup;
mod staff;
mod steer;

pub use alarm::{AcknowledgedView, AlarmTopic, AlarmView, Remedy};
pub use board::{
    BoardLane, BoardView, Colleague, DeskActivity, DeskSquare, FigureView, FiguresView, LastWait,
    MinuteView, OnCall, ReadingView, Waiting,
};
pub use desk::{
    CentreView, DeskView, LanguageKeyView, LinkStateView, LinkView, Notice, PersonView,
    PolicyTimesView, RefusedView, RingPhrase, RingView, ShiftView,
};
pub use feed::{FeedKind, FeedRow};
pub use phrase::{PhraseArgView, PhraseGroupView, PhraseListView, PhraseView, RenderedPhraseView};
pub use policy::{PolicyCheckView, PolicyFaultView, PolicyTextRequest, PolicyView};
pub use request::{
    AcceptOfferRequest, AddNoteRequest, AttestRequest, ChangeLanguageRequest, DeclineOfferRequest,
    DismissRefusedRequest, EndSessionRequest, HandOffRequest, InterpretRequest, InterveneRequest,
    MarkUnclearRequest, OpenSessionRequest, Opened, PhrasesRequest, RenderPhraseRequest,
    ReviseRequest, SearchRequest, SessionRequest, SessionsRequest, SetFactRequest,
    SetPresenceRequest, SetPriorityRequest, SpeakRequest, SummariseRequest, UsePhraseRequest,
};
pub use search::{HitView, SearchView, SessionRowView, SessionsView};
pub use seat::{
    CallBackView, LinkedView, PartnerView, PartyView, RingingView, SeatsView, SoughtView, YieldView,
};
pub use session::{
    AttestationView, FactView, HandOffView, InterpreterView, LanguageView, OfferView,
    PhraseUseView, SessionHeadView, SessionView, SideView, SnapshotView, TurnKind, TurnView,
};
pub use setup::{
    FaultView, HostRequest, InvitationView, InviteRequest, JoinRequest, PreferencesView,
    SetupStage, SetupView, StringsRequest, StringsView, UiLanguageView, UnlockRequest,
};
pub use staff::{
    RosterCheckView, RosterFault, RosterFaultView, RosterTextRequest, RosterTextView,
    StaffPersonView, StaffView, UpdatePersonRequest,
};
pub use steer::SteerRequest;
