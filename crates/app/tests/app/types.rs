//! The committed TypeScript types are the ones Rust declares.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use ts_rs::{Config, TS};
use yiqiao_app::view::*;

macro_rules! export {
    ($config:expr, $($name:ident),* $(,)?) => {$( $name::export_all($config).unwrap(); )*};
}

fn export_to(dir: &Path) {
    let config = Config::new().with_out_dir(dir).with_large_int("number");
    export!(
        &config,
        SetupView,
        HostRequest,
        JoinRequest,
        UnlockRequest,
        InviteRequest,
        InvitationView,
        StringsRequest,
        StringsView,
        PreferencesView,
        DeskView,
        SessionView,
        SessionsView,
        SearchView,
        BoardView,
        PhraseListView,
        RenderedPhraseView,
        SessionRequest,
        OpenSessionRequest,
        Opened,
        SetPresenceRequest,
        ChangeLanguageRequest,
        AcceptOfferRequest,
        DeclineOfferRequest,
        SpeakRequest,
        RenderPhraseRequest,
        UsePhraseRequest,
        InterpretRequest,
        InterveneRequest,
        AddNoteRequest,
        ReviseRequest,
        MarkUnclearRequest,
        SetFactRequest,
        SetPriorityRequest,
        HandOffRequest,
        EndSessionRequest,
        SummariseRequest,
        AttestRequest,
        SessionsRequest,
        SearchRequest,
        PhrasesRequest,
        DismissRefusedRequest,
        Notice,
        SteerRequest,
        PolicyCheckView,
        PolicyTextRequest,
        PolicyView,
        RosterCheckView,
        RosterTextRequest,
        RosterTextView,
        StaffView,
        UpdatePersonRequest,
    );
}

fn files(dir: &Path) -> BTreeMap<String, String> {
    std::fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap())
        .filter(|entry| entry.path().extension().is_some_and(|ext| ext == "ts"))
        .map(|entry| {
            let text = std::fs::read_to_string(entry.path()).unwrap();
            (entry.file_name().into_string().unwrap(), text)
        })
        .collect()
}

/// `UPDATE_TYPES=1 cargo test -p yiqiao-app types` writes them anew.
#[test]
fn committed_types_of_the_ui_are_the_ones_rust_declares() {
    let committed = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/generated/types");
    if std::env::var_os("UPDATE_TYPES").is_some() {
        let _ = std::fs::remove_dir_all(&committed);
        export_to(&committed);
    }
    let fresh = tempfile::tempdir().unwrap();
    export_to(fresh.path());
    assert_eq!(
        files(fresh.path()),
        files(&committed),
        "run UPDATE_TYPES=1 cargo test -p yiqiao-app types and commit the result"
    );
}
