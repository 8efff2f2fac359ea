//! One thin adapter per use-case. No rule lives here: each takes a request from
//! the window, asks the application, and hands the answer back.

use tauri::State;
use yiqiao_app::AppError;
use yiqiao_app::view::*;
use yiqiao_domain::Command;

use crate::opening::Opening;

type Answer<T> = Result<T, AppError>;
type App<'a> = State<'a, Opening>;

#[tauri::command(async)]
pub(crate) fn setup_view(app: App<'_>, _req: ()) -> Answer<SetupView> {
    Ok(app.setup_view())
}

#[tauri::command(async)]
pub(crate) fn host_centre(app: App<'_>, req: HostRequest) -> Answer<()> {
    app.host_centre(req)
}

#[tauri::command(async)]
pub(crate) fn join_centre(app: App<'_>, req: JoinRequest) -> Answer<()> {
    app.join_centre(&req)
}

#[tauri::command(async)]
pub(crate) fn unlock(app: App<'_>, req: UnlockRequest) -> Answer<()> {
    app.unlock(&req)
}

#[tauri::command(async)]
pub(crate) fn start_afresh(app: App<'_>, _req: ()) -> Answer<()> {
    app.start_afresh()
}

#[tauri::command(async)]
pub(crate) fn invite(app: App<'_>, req: InviteRequest) -> Answer<InvitationView> {
    app.invite(req)
}

#[tauri::command(async)]
pub(crate) fn strings(app: App<'_>, req: StringsRequest) -> Answer<StringsView> {
    Ok(app.strings(&req))
}

#[tauri::command(async)]
pub(crate) fn set_preferences(app: App<'_>, req: PreferencesView) -> Answer<()> {
    app.set_preferences(req)
}

#[tauri::command(async)]
pub(crate) fn desk_view(app: App<'_>, _req: ()) -> Answer<DeskView> {
    app.desk()?.desk_view()
}

#[tauri::command(async)]
pub(crate) fn board_view(app: App<'_>, _req: ()) -> Answer<BoardView> {
    app.desk()?.board_view()
}

#[tauri::command(async)]
pub(crate) fn session_view(app: App<'_>, req: SessionRequest) -> Answer<SessionView> {
    app.desk()?.session_view(req.session)
}

#[tauri::command(async)]
pub(crate) fn sessions_view(app: App<'_>, req: SessionsRequest) -> Answer<SessionsView> {
    app.desk()?.sessions_view(&req)
}

#[tauri::command(async)]
pub(crate) fn search(app: App<'_>, req: SearchRequest) -> Answer<SearchView> {
    app.desk()?.search(&req)
}

#[tauri::command(async)]
pub(crate) fn read_transcript(app: App<'_>, req: SessionRequest) -> Answer<SessionView> {
    app.desk()?.read_transcript(req)
}

#[tauri::command(async)]
pub(crate) fn phrases_view(app: App<'_>, req: PhrasesRequest) -> Answer<PhraseListView> {
    app.desk()?.phrases_view(&req)
}

#[tauri::command(async)]
pub(crate) fn render_phrase(app: App<'_>, req: RenderPhraseRequest) -> Answer<RenderedPhraseView> {
    app.desk()?.render_phrase(&req)
}

#[tauri::command(async)]
pub(crate) fn open_session(app: App<'_>, req: OpenSessionRequest) -> Answer<Opened> {
    app.desk()?.open_session(req)
}

#[tauri::command(async)]
pub(crate) fn withdraw_session(app: App<'_>, req: SessionRequest) -> Answer<()> {
    app.desk()?.act(Command::WithdrawSession { session: req.session })
}

#[tauri::command(async)]
pub(crate) fn request_interpreter(app: App<'_>, req: SessionRequest) -> Answer<()> {
    app.desk()?.act(Command::RequestInterpreter { session: req.session })
}

#[tauri::command(async)]
pub(crate) fn next_interpreter(app: App<'_>, req: SessionRequest) -> Answer<()> {
    app.desk()?.act(Command::NextInterpreter { session: req.session })
}

#[tauri::command(async)]
pub(crate) fn change_language(app: App<'_>, req: ChangeLanguageRequest) -> Answer<()> {
    app.desk()?.change_language(req)
}

#[tauri::command(async)]
pub(crate) fn set_presence(app: App<'_>, req: SetPresenceRequest) -> Answer<()> {
    app.desk()?.set_presence(req)
}

#[tauri::command(async)]
pub(crate) fn accept_offer(app: App<'_>, req: AcceptOfferRequest) -> Answer<()> {
    app.desk()?.accept_offer(req)
}

#[tauri::command(async)]
pub(crate) fn decline_offer(app: App<'_>, req: DeclineOfferRequest) -> Answer<()> {
    app.desk()?.decline_offer(req)
}

#[tauri::command(async)]
pub(crate) fn speak(app: App<'_>, req: SpeakRequest) -> Answer<()> {
    app.desk()?.speak(req)
}

#[tauri::command(async)]
pub(crate) fn use_phrase(app: App<'_>, req: UsePhraseRequest) -> Answer<RenderedPhraseView> {
    app.desk()?.use_phrase(req)
}

#[tauri::command(async)]
pub(crate) fn interpret(app: App<'_>, req: InterpretRequest) -> Answer<()> {
    app.desk()?.interpret(req)
}

#[tauri::command(async)]
pub(crate) fn intervene(app: App<'_>, req: InterveneRequest) -> Answer<()> {
    app.desk()?.intervene(req)
}

#[tauri::command(async)]
pub(crate) fn add_note(app: App<'_>, req: AddNoteRequest) -> Answer<()> {
    app.desk()?.add_note(req)
}

#[tauri::command(async)]
pub(crate) fn revise(app: App<'_>, req: ReviseRequest) -> Answer<()> {
    app.desk()?.revise(req)
}

#[tauri::command(async)]
pub(crate) fn mark_unclear(app: App<'_>, req: MarkUnclearRequest) -> Answer<()> {
    app.desk()?.mark_unclear(req)
}

#[tauri::command(async)]
pub(crate) fn set_fact(app: App<'_>, req: SetFactRequest) -> Answer<()> {
    app.desk()?.set_fact(req)
}

#[tauri::command(async)]
pub(crate) fn set_priority(app: App<'_>, req: SetPriorityRequest) -> Answer<()> {
    app.desk()?.set_priority(req)
}

#[tauri::command(async)]
pub(crate) fn send_snapshot(app: App<'_>, req: SessionRequest) -> Answer<()> {
    app.desk()?.act(Command::SendSnapshot { session: req.session })
}

#[tauri::command(async)]
pub(crate) fn hold_session(app: App<'_>, req: SessionRequest) -> Answer<()> {
    app.desk()?.act(Command::HoldSession { session: req.session })
}

#[tauri::command(async)]
pub(crate) fn resume_session(app: App<'_>, req: SessionRequest) -> Answer<()> {
    app.desk()?.act(Command::ResumeSession { session: req.session })
}

#[tauri::command(async)]
pub(crate) fn call_supervisor(app: App<'_>, req: SessionRequest) -> Answer<()> {
    app.desk()?.act(Command::CallSupervisor { session: req.session })
}

#[tauri::command(async)]
pub(crate) fn hand_off(app: App<'_>, req: HandOffRequest) -> Answer<()> {
    app.desk()?.hand_off(req)
}

#[tauri::command(async)]
pub(crate) fn end_session(app: App<'_>, req: EndSessionRequest) -> Answer<()> {
    app.desk()?.end_session(req)
}

#[tauri::command(async)]
pub(crate) fn summarise(app: App<'_>, req: SummariseRequest) -> Answer<()> {
    app.desk()?.summarise(req)
}

#[tauri::command(async)]
pub(crate) fn put_off_summary(app: App<'_>, req: SessionRequest) -> Answer<()> {
    app.desk()?.put_off(req.session)
}

#[tauri::command(async)]
pub(crate) fn take_up_summary(app: App<'_>, req: SessionRequest) -> Answer<()> {
    app.desk()?.take_up(req.session)
}

#[tauri::command(async)]
pub(crate) fn attest(app: App<'_>, req: AttestRequest) -> Answer<()> {
    app.desk()?.attest(req)
}

#[tauri::command(async)]
pub(crate) fn dismiss_refused(app: App<'_>, req: DismissRefusedRequest) -> Answer<()> {
    app.desk()?.dismiss_refused(&req.command)
}

/// All adapters, for the window.
pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        setup_view,
        host_centre,
        join_centre,
        unlock,
        start_afresh,
        invite,
        strings,
        set_preferences,
        desk_view,
        board_view,
        session_view,
        sessions_view,
        search,
        read_transcript,
        phrases_view,
        render_phrase,
        open_session,
        withdraw_session,
        request_interpreter,
        next_interpreter,
        change_language,
        set_presence,
        accept_offer,
        decline_offer,
        speak,
        use_phrase,
        interpret,
        intervene,
        add_note,
        revise,
        mark_unclear,
        set_fact,
        set_priority,
        send_snapshot,
        hold_session,
        resume_session,
        call_supervisor,
        hand_off,
        end_session,
        summarise,
        put_off_summary,
        take_up_summary,
        attest,
        dismiss_refused,
        steer,
        policy_view,
        check_policy,
        set_policy,
        staff_view,
        update_person,
        check_roster,
        set_roster,
        export_roster,
    ]
}

#[tauri::command(async)]
pub(crate) fn steer(app: App<'_>, req: SteerRequest) -> Answer<()> {
    app.desk()?.steer(req)
}

#[tauri::command(async)]
pub(crate) fn policy_view(app: App<'_>, _req: ()) -> Answer<PolicyView> {
    app.desk()?.policy_view()
}

#[tauri::command(async)]
pub(crate) fn check_policy(app: App<'_>, req: PolicyTextRequest) -> Answer<PolicyCheckView> {
    app.desk()?.check_policy(&req)
}

#[tauri::command(async)]
pub(crate) fn set_policy(app: App<'_>, req: PolicyTextRequest) -> Answer<PolicyCheckView> {
    app.desk()?.set_policy(&req)
}

#[tauri::command(async)]
pub(crate) fn staff_view(app: App<'_>, _req: ()) -> Answer<StaffView> {
    app.desk()?.staff_view()
}

#[tauri::command(async)]
pub(crate) fn update_person(app: App<'_>, req: UpdatePersonRequest) -> Answer<()> {
    app.desk()?.update_person(req)
}

#[tauri::command(async)]
pub(crate) fn check_roster(app: App<'_>, req: RosterTextRequest) -> Answer<RosterCheckView> {
    app.desk()?.check_roster(&req)
}

#[tauri::command(async)]
pub(crate) fn set_roster(app: App<'_>, req: RosterTextRequest) -> Answer<RosterCheckView> {
    app.desk()?.set_roster(&req)
}

#[tauri::command(async)]
pub(crate) fn export_roster(app: App<'_>, _req: ()) -> Answer<RosterTextView> {
    app.desk()?.export_roster()
}
