//! What makes a desk a member of its centre, and the invitation that carries it
//! from the hosting desk to another.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use serde::{Deserialize, Serialize};
use yiqiao_domain::{DeskId, PersonId, Role};

use crate::error::{AppError, Code};

/// Longest invitation that is read, in bytes.
pub const INVITATION_BYTES_MAX: usize = 8 * 1024;
const INVITATION_PREFIX: &str = "yiqiao1.";

/// A desk's membership. Holds a secret: kept only in encrypted files.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrolment {
    /// The desk.
    pub desk: DeskId,
    /// Who sits there.
    pub person: PersonId,
    /// Their role.
    pub role: Role,
    /// Proves the desk to the hub.
    pub secret: String,
    /// Where the hub is: `host:port`.
    pub hub: String,
    /// The authority's certificate (DER, base64): the only one the desk trusts.
    pub authority: String,
}

impl Enrolment {
    /// The enrolment as a text to hand over.
    #[must_use]
    pub fn to_invitation(&self) -> String {
        let json = serde_json::to_vec(self).expect("an enrolment is plain text");
        format!("{INVITATION_PREFIX}{}", BASE64.encode(json))
    }

    /// Whether there is somewhere to go, and somebody to believe there.
    fn leads_to_a_hub(&self) -> bool {
        let place = self.hub.rsplit_once(':');
        let somewhere = place.is_some_and(|(host, port)| {
            !host.is_empty() && port.parse::<u16>().is_ok_and(|port| port > 0)
        });
        let authority = crate::centre::decode_authority(&self.authority);
        somewhere && authority.is_some_and(|der| yiqiao_link::authority::is_certificate(&der))
    }

    /// Reads an invitation; spaces and line breaks in it do not matter.
    ///
    /// # Errors
    /// `bad-invitation` when it is not one, or was cut.
    pub fn from_invitation(text: &str) -> Result<Self, AppError> {
        let bad = || AppError::new(Code::BadInvitation);
        if text.len() > INVITATION_BYTES_MAX {
            return Err(bad());
        }
        let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
        let body = text.strip_prefix(INVITATION_PREFIX).ok_or_else(bad)?;
        let json = BASE64.decode(body).map_err(|_| bad())?;
        let enrolment: Self = serde_json::from_slice(&json).map_err(|_| bad())?;
        if enrolment.leads_to_a_hub() { Ok(enrolment) } else { Err(bad()) }
    }
}
