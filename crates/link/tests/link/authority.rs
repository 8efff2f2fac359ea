//! The centre's authority as its keeper sees it.

use yiqiao_link::{Authority, LinkError};

#[test]
fn an_authority_survives_being_stored() {
    let founded = Authority::found("示例中心").expect("an authority can be made");
    let from_der = Authority::from_der(founded.certificate_der(), &founded.key_der());
    let from_pem = Authority::from_pem(&founded.to_pem());
    for restored in [from_der, from_pem] {
        let restored = restored.expect("what was stored can be read");
        assert_eq!(
            restored.certificate_der(),
            founded.certificate_der(),
            "desks trust these bytes"
        );
        assert_eq!(restored.key_der(), founded.key_der(), "and this key signs");
    }
}

#[test]
fn a_key_of_another_authority_is_refused() {
    let one = Authority::found("甲").expect("an authority can be made");
    let other = Authority::found("乙").expect("an authority can be made");
    let mixed = Authority::from_der(one.certificate_der(), &other.key_der());
    assert!(matches!(mixed, Err(LinkError::BadStore)), "certificate and key belong together");
}

#[test]
fn damaged_stores_are_refused() {
    let founded = Authority::found("示例中心").expect("an authority can be made");
    let half = &founded.certificate_der()[..40];
    assert!(matches!(Authority::from_der(half, &founded.key_der()), Err(LinkError::BadStore)));
    assert!(matches!(Authority::from_pem("no certificate"), Err(LinkError::BadStore)));
}

#[test]
fn fingerprints_are_sixteen_groups_of_four() {
    let founded = Authority::found("示例中心").expect("an authority can be made");
    let fingerprint = founded.fingerprint();
    let groups: Vec<_> = fingerprint.split(' ').collect();
    assert_eq!(groups.len(), 16, "SHA-256 in groups that can be read out: {fingerprint}");
    assert!(groups.iter().all(|group| group.len() == 4), "four digits each: {fingerprint}");
    let other = Authority::found("示例中心").expect("an authority can be made");
    assert_ne!(fingerprint, other.fingerprint(), "the same name does not make the same authority");
}

#[test]
fn bad_names_are_refused() {
    let founded = Authority::found("示例中心").expect("an authority can be made");
    let issued = founded.issue_server(&["不是主机名".to_owned()]);
    assert!(matches!(issued, Err(LinkError::BadName)), "certificates carry names in ASCII");
}

#[test]
fn secrets_are_not_printed() {
    let founded = Authority::found("示例中心").expect("an authority can be made");
    let identity = founded.issue_server(&[]).expect("a certificate can be made");
    let printed = format!("{founded:?} {identity:?}");
    assert!(printed.contains(&founded.fingerprint()), "an authority is known by its fingerprint");
    assert!(!printed.contains("key"), "and its key is nobody's business: {printed}");
}
