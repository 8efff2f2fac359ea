// The map of calls (question and answer) and topics (what arrives by itself) between the screens and the Rust side.
// One entry for every use-case; the types come from Rust (src/generated/types) and are never written by hand.
import type { AcceptOfferRequest } from '../generated/types/AcceptOfferRequest'
import type { AddNoteRequest } from '../generated/types/AddNoteRequest'
import type { AttestRequest } from '../generated/types/AttestRequest'
import type { BoardView } from '../generated/types/BoardView'
import type { ChangeLanguageRequest } from '../generated/types/ChangeLanguageRequest'
import type { DeclineOfferRequest } from '../generated/types/DeclineOfferRequest'
import type { DeskView } from '../generated/types/DeskView'
import type { DismissRefusedRequest } from '../generated/types/DismissRefusedRequest'
import type { EndSessionRequest } from '../generated/types/EndSessionRequest'
import type { HandOffRequest } from '../generated/types/HandOffRequest'
import type { HostRequest } from '../generated/types/HostRequest'
import type { InterpretRequest } from '../generated/types/InterpretRequest'
import type { InterveneRequest } from '../generated/types/InterveneRequest'
import type { InvitationView } from '../generated/types/InvitationView'
import type { InviteRequest } from '../generated/types/InviteRequest'
import type { JoinRequest } from '../generated/types/JoinRequest'
import type { MarkUnclearRequest } from '../generated/types/MarkUnclearRequest'
import type { Notice } from '../generated/types/Notice'
import type { OpenSessionRequest } from '../generated/types/OpenSessionRequest'
import type { Opened } from '../generated/types/Opened'
import type { PhraseListView } from '../generated/types/PhraseListView'
import type { PhrasesRequest } from '../generated/types/PhrasesRequest'
import type { PolicyCheckView } from '../generated/types/PolicyCheckView'
import type { PolicyTextRequest } from '../generated/types/PolicyTextRequest'
import type { PolicyView } from '../generated/types/PolicyView'
import type { PreferencesView } from '../generated/types/PreferencesView'
import type { RenderPhraseRequest } from '../generated/types/RenderPhraseRequest'
import type { RenderedPhraseView } from '../generated/types/RenderedPhraseView'
import type { ReviseRequest } from '../generated/types/ReviseRequest'
import type { RosterCheckView } from '../generated/types/RosterCheckView'
import type { RosterTextRequest } from '../generated/types/RosterTextRequest'
import type { RosterTextView } from '../generated/types/RosterTextView'
import type { SearchRequest } from '../generated/types/SearchRequest'
import type { SearchView } from '../generated/types/SearchView'
import type { SessionRequest } from '../generated/types/SessionRequest'
import type { SessionView } from '../generated/types/SessionView'
import type { SessionsRequest } from '../generated/types/SessionsRequest'
import type { SessionsView } from '../generated/types/SessionsView'
import type { SetFactRequest } from '../generated/types/SetFactRequest'
import type { SetPresenceRequest } from '../generated/types/SetPresenceRequest'
import type { SetPriorityRequest } from '../generated/types/SetPriorityRequest'
import type { SetupView } from '../generated/types/SetupView'
import type { SpeakRequest } from '../generated/types/SpeakRequest'
import type { StaffView } from '../generated/types/StaffView'
import type { SteerRequest } from '../generated/types/SteerRequest'
import type { StringsRequest } from '../generated/types/StringsRequest'
import type { StringsView } from '../generated/types/StringsView'
import type { SummariseRequest } from '../generated/types/SummariseRequest'
import type { UnlockRequest } from '../generated/types/UnlockRequest'
import type { UpdatePersonRequest } from '../generated/types/UpdatePersonRequest'
import type { UsePhraseRequest } from '../generated/types/UsePhraseRequest'

export type { StringsView }

export interface Calls {
  setup_view: { req: null; res: SetupView }
  host_centre: { req: HostRequest; res: null }
  join_centre: { req: JoinRequest; res: null }
  unlock: { req: UnlockRequest; res: null }
  start_afresh: { req: null; res: null }
  invite: { req: InviteRequest; res: InvitationView }
  strings: { req: StringsRequest; res: StringsView }
  set_preferences: { req: PreferencesView; res: null }
  desk_view: { req: null; res: DeskView }
  board_view: { req: null; res: BoardView }
  session_view: { req: SessionRequest; res: SessionView }
  sessions_view: { req: SessionsRequest; res: SessionsView }
  search: { req: SearchRequest; res: SearchView }
  read_transcript: { req: SessionRequest; res: SessionView }
  phrases_view: { req: PhrasesRequest; res: PhraseListView }
  render_phrase: { req: RenderPhraseRequest; res: RenderedPhraseView }
  open_session: { req: OpenSessionRequest; res: Opened }
  withdraw_session: { req: SessionRequest; res: null }
  request_interpreter: { req: SessionRequest; res: null }
  next_interpreter: { req: SessionRequest; res: null }
  change_language: { req: ChangeLanguageRequest; res: null }
  set_presence: { req: SetPresenceRequest; res: null }
  accept_offer: { req: AcceptOfferRequest; res: null }
  decline_offer: { req: DeclineOfferRequest; res: null }
  speak: { req: SpeakRequest; res: null }
  use_phrase: { req: UsePhraseRequest; res: RenderedPhraseView }
  interpret: { req: InterpretRequest; res: null }
  intervene: { req: InterveneRequest; res: null }
  add_note: { req: AddNoteRequest; res: null }
  revise: { req: ReviseRequest; res: null }
  mark_unclear: { req: MarkUnclearRequest; res: null }
  set_fact: { req: SetFactRequest; res: null }
  set_priority: { req: SetPriorityRequest; res: null }
  send_snapshot: { req: SessionRequest; res: null }
  hold_session: { req: SessionRequest; res: null }
  resume_session: { req: SessionRequest; res: null }
  call_supervisor: { req: SessionRequest; res: null }
  hand_off: { req: HandOffRequest; res: null }
  end_session: { req: EndSessionRequest; res: null }
  summarise: { req: SummariseRequest; res: null }
  put_off_summary: { req: SessionRequest; res: null }
  take_up_summary: { req: SessionRequest; res: null }
  attest: { req: AttestRequest; res: null }
  dismiss_refused: { req: DismissRefusedRequest; res: null }
  steer: { req: SteerRequest; res: null }
  policy_view: { req: null; res: PolicyView }
  check_policy: { req: PolicyTextRequest; res: PolicyCheckView }
  set_policy: { req: PolicyTextRequest; res: PolicyCheckView }
  staff_view: { req: null; res: StaffView }
  update_person: { req: UpdatePersonRequest; res: null }
  check_roster: { req: RosterTextRequest; res: RosterCheckView }
  set_roster: { req: RosterTextRequest; res: RosterCheckView }
  export_roster: { req: null; res: RosterTextView }
}

export interface Topics {
  /** Something on a screen may have changed; ask again for what is shown. */
  changed: Notice
  /** The set-up moved on: hosted, joined, unlocked, or a fault. */
  'setup-changed': null
}

export type CallName = keyof Calls
export type Req<K extends CallName> = Calls[K]['req']
export type Res<K extends CallName> = Calls[K]['res']
export type TopicName = keyof Topics
