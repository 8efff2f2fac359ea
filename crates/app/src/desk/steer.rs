//! Steering: who interprets, who holds the call, what a supervisor does from the
//! board. Each request is one command.

use yiqiao_domain::Command;

use super::Desk;
use crate::error::AppError;
use crate::view::SteerRequest;

impl Desk {
    /// Carries out a request about interpreters, the call's holder or the board.
    ///
    /// # Errors
    /// The refusal's code, with nothing changed; see [`Desk::act`].
    pub fn steer(&self, request: SteerRequest) -> Result<(), AppError> {
        self.act(command(request))
    }
}

fn command(request: SteerRequest) -> Command {
    match request {
        SteerRequest::DropRequest { session, seat } => Command::DropRequest { session, seat },
        SteerRequest::AskRelief { session } => Command::AskRelief { session },
        SteerRequest::TakeOverSeat { session } => Command::TakeOverSeat { session },
        SteerRequest::StartRelay { session, pivot } => Command::StartRelay { session, pivot },
        SteerRequest::EndRelay { session } => Command::EndRelay { session },
        SteerRequest::AddLanguage { session, lang } => Command::AddLanguage { session, lang },
        SteerRequest::LeaveSession { session, reason } => Command::LeaveSession { session, reason },
        SteerRequest::PreferGender { session, gender } => Command::PreferGender { session, gender },
        SteerRequest::RingPerson { session, person } => Command::RingPerson { session, person },
        SteerRequest::YieldInterpreter { session } => Command::YieldInterpreter { session },
        SteerRequest::RefuseYield { session } => Command::RefuseYield { session },
        SteerRequest::CallPartner { session, partner } => Command::CallPartner { session, partner },
        SteerRequest::PartnerOn { session } => Command::PartnerOn { session },
        SteerRequest::PartnerOff { session } => Command::PartnerOff { session },
        SteerRequest::CallerLeft { session } => Command::CallerLeft { session },
        SteerRequest::CallBackTried { session, result } => {
            Command::CallBackTried { session, result }
        }
        SteerRequest::SetSilent { session, silent } => Command::SetSilent { session, silent },
        SteerRequest::LinkSessions { session, with } => Command::LinkSessions { session, with },
        SteerRequest::TakeOverSession { session } => Command::TakeOverSession { session },
        SteerRequest::ListenIn { session } => Command::ListenIn { session },
        SteerRequest::Recall { person } => Command::Recall { person },
        SteerRequest::AcknowledgeAlarm { n } => Command::AcknowledgeAlarm { n },
        SteerRequest::ShelveAlarm { n } => Command::ShelveAlarm { n },
    }
}
