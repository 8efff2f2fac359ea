//! First run and unlocking, with what people and machines get wrong.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Command, Stdio};

use tokio::runtime::Runtime;
use yiqiao_app::view::*;
use yiqiao_app::{AppError, Enrolment, Folder, HubOnly};
use yiqiao_domain::Role;

use crate::seat::{Demo, Seat, host, refusal};

const PASSPHRASE: &str = "correct horse battery";

fn hosting(passphrase: &str) -> HostRequest {
    HostRequest {
        centre_name: "Centre".to_owned(),
        person_name: "Test".to_owned(),
        desk_label: "01".to_owned(),
        role: Role::Supervisor,
        skills: Vec::new(),
        passphrase: passphrase.to_owned(),
    }
}

fn unlock(seat: &Seat, passphrase: &str) -> Result<(), AppError> {
    seat.application.unlock(&UnlockRequest { passphrase: passphrase.to_owned() })
}

fn join(seat: &Seat, invitation: &str) -> Result<(), AppError> {
    let (invitation, passphrase) = (invitation.to_owned(), PASSPHRASE.to_owned());
    seat.application.join_centre(&JoinRequest { invitation, passphrase })
}

/// What lies in a folder, besides the lock.
fn contents(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().to_str().unwrap().to_owned());
    names.filter(|name| name != "lock").collect()
}

#[test]
fn wrong_passphrases_open_nothing_and_change_nothing() {
    let (runtime, folder) = (Runtime::new().unwrap(), tempfile::tempdir().unwrap());
    let seat = Seat::open(folder.path(), &runtime);
    assert_eq!(seat.stage(), SetupStage::FirstRun);
    assert_eq!(refusal(seat.application.host_centre(hosting("short"))), "weak-passphrase");
    let endless = "x".repeat(1_000_000);
    assert_eq!(refusal(seat.application.host_centre(hosting(&endless))), "bad-form");
    let nameless = HostRequest { centre_name: " ".to_owned(), ..hosting(PASSPHRASE) };
    assert_eq!(refusal(seat.application.host_centre(nameless)), "bad-form");
    assert_eq!(contents(folder.path()), Vec::<String>::new(), "nothing was set up");
    assert_eq!(refusal(unlock(&seat, PASSPHRASE)), "not-ready", "there is nothing to open");

    seat.application.host_centre(hosting(PASSPHRASE)).unwrap();
    assert_eq!(refusal(seat.application.host_centre(hosting(PASSPHRASE))), "not-ready");
    drop(seat);
    let seat = Seat::open(folder.path(), &runtime);
    assert_eq!(seat.stage(), SetupStage::Locked);
    for wrong in ["correct horse batterz", "short", "", endless.as_str()] {
        assert_eq!(refusal(unlock(&seat, wrong)), "wrong-passphrase");
        assert_eq!(seat.stage(), SetupStage::Locked, "a wrong passphrase is no fault");
    }
    let hub = HubOnly::open(folder.path(), Some("wrong passphrase"), host(), runtime.handle());
    assert_eq!(refusal(hub), "folder-in-use");
    unlock(&seat, PASSPHRASE).unwrap();
    assert_eq!(seat.stage(), SetupStage::Ready, "the right one still opens it");
    drop(seat);
    for wrong in [Some("wrong passphrase"), Some("short"), None] {
        let hub = HubOnly::open(folder.path(), wrong, host(), runtime.handle());
        assert_eq!(refusal(hub), "wrong-passphrase", "a server is told the same");
    }
}

#[test]
fn wrong_invitations_set_nothing_up() {
    let demo = Demo::make();
    let supervisor = Seat::open(&demo.supervisor, &demo.runtime);
    let request = InviteRequest {
        person_name: "Test".to_owned(),
        desk_label: "99".to_owned(),
        role: Role::CallTaker,
        skills: Vec::new(),
    };
    let good = supervisor.application.invite(request).unwrap().invitation;
    let enrolment = Enrolment::from_invitation(&good).unwrap();
    let strange = |authority: &str| {
        Enrolment { authority: authority.to_owned(), ..enrolment.clone() }.to_invitation()
    };
    let folder = tempfile::tempdir().unwrap();
    let seat = Seat::open(folder.path(), &demo.runtime);
    let bad = [
        String::new(),
        "hello".to_owned(),
        "yiqiao1.".to_owned(),
        "yiqiao1.e30".to_owned(),
        good[..good.len() / 2].to_owned(),
        good[..good.len() - 1].to_owned(),
        good.replace("yiqiao1", "yiqiao2"),
        format!("{good}{good}"),
        "x".repeat(1024 * 1024),
        format!("yiqiao1.{}", "A".repeat(1024 * 1024)),
        format!("yiqiao1.{}", "[".repeat(7_000)),
        strange("%%%"),
        strange("AAAA"),
        Enrolment { hub: String::new(), ..enrolment.clone() }.to_invitation(),
    ];
    for (n, invitation) in bad.iter().enumerate() {
        assert_eq!(refusal(join(&seat, invitation)), "bad-invitation", "invitation {n}");
        assert_eq!(seat.stage(), SetupStage::FirstRun, "invitation {n}: still at the first run");
        assert_eq!(
            contents(folder.path()),
            Vec::<String>::new(),
            "invitation {n}: nothing is kept"
        );
    }
    let spaced: String = good.chars().flat_map(|letter| [letter, '\n']).collect();
    join(&seat, &spaced).unwrap();
    seat.until_up();
}

#[test]
fn a_folder_in_use_keeps_a_second_process_out() {
    let demo = Demo::make();
    let seat = Seat::open(&demo.call_taker, &demo.runtime);
    let second = Command::new(env!("CARGO_BIN_EXE_yiqiao-probe"))
        .arg(&demo.call_taker)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert_eq!(second.status.code(), Some(1), "it leaves in order: {second:?}");
    let told = String::from_utf8(second.stderr).unwrap();
    assert!(told.starts_with("yiqiao-probe: folder-in-use ("), "and says why: {told}");
    assert!(second.stdout.is_empty(), "it never opened the desk");
    let twice = Seat::try_open(&demo.call_taker, &demo.runtime);
    assert_eq!(refusal(twice), "folder-in-use", "also within one process");
    assert_eq!(seat.talk(1), seat.view().current.unwrap(), "the first one works on");
}

#[test]
fn an_address_that_is_taken_is_told_and_can_be_tried_again() {
    let (runtime, folder) = (Runtime::new().unwrap(), tempfile::tempdir().unwrap());
    let seat = Seat::open(folder.path(), &runtime);
    seat.application.host_centre(hosting(PASSPHRASE)).unwrap();
    seat.until_up();
    drop(seat);
    let address = Folder::open(folder.path()).unwrap().settings().unwrap().listen;
    let taken = TcpListener::bind(&address).unwrap();
    let seat = Seat::open(folder.path(), &runtime);
    assert_eq!(refusal(unlock(&seat, PASSPHRASE)), "cannot-listen");
    assert_eq!(seat.fault().code, "cannot-listen", "and it is shown");
    drop(taken);
    unlock(&seat, PASSPHRASE).unwrap();
    assert_eq!(seat.stage(), SetupStage::Ready, "the fault is gone");
    seat.until_up();
}
