//! What the screens see: plain views of the replica and plain requests. Exported
//! to TypeScript; rendering, words and rules are not here.

mod board;
mod desk;
mod phrase;
mod request;
mod search;
mod session;
mod setup;

pub use board::{BoardLane, BoardView, OnCall, Paused, Waiting, Wanted};
pub use desk::{
    CentreView, DeskView, LanguageKeyView, LinkStateView, LinkView, Notice, PersonView,
    RefusedView, RingPhrase, RingView, ShiftView,
};
pub use phrase::{PhraseArgView, PhraseGroupView, PhraseListView, PhraseView, RenderedPhraseView};
pub use request::{
    AcceptOfferRequest, AddNoteRequest, AttestRequest, ChangeLanguageRequest, DeclineOfferRequest,
    DismissRefusedRequest, EndSessionRequest, HandOffRequest, InterpretRequest, InterveneRequest,
    MarkUnclearRequest, OpenSessionRequest, Opened, PhrasesRequest, RenderPhraseRequest,
    ReviseRequest, SearchRequest, SessionRequest, SessionsRequest, SetFactRequest,
    SetPresenceRequest, SetPriorityRequest, SpeakRequest, SummariseRequest, UsePhraseRequest,
};
pub use search::{HitView, SearchView, SessionRowView, SessionsView};
pub use session::{
    AttestationView, FactView, HandOffView, InterpreterView, LanguageView, OfferView,
    PhraseUseView, RingingView, SessionHeadView, SessionView, SideView, SnapshotView, TurnKind,
    TurnView,
};
pub use setup::{
    FaultView, HostRequest, InvitationView, InviteRequest, JoinRequest, PreferencesView,
    SetupStage, SetupView, StringsRequest, StringsView, UiLanguageView, UnlockRequest,
};
