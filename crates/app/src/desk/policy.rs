//! The administrator's policy: shown, checked, put into force. Until accounts have
//! roles of their own the supervisor's role may do it.

use yiqiao_domain::{Command, Policy, Refusal, Role};

use super::Desk;
use crate::error::AppError;
use crate::table::{policy_text, read_policy};
use crate::view::{PolicyCheckView, PolicyTextRequest, PolicyView};

impl Desk {
    /// The policy in force, as a table and as text.
    ///
    /// # Errors
    /// `wrong-role` for anyone but a supervisor.
    pub fn policy_view(&self) -> Result<PolicyView, AppError> {
        self.require_administrator()?;
        let state = self.state();
        let fold = &state.fold;
        // Before the first version the hub runs on the standard table.
        let policy =
            if fold.policy_version == 0 { Policy::standard() } else { fold.policy.clone() };
        Ok(PolicyView {
            version: fold.policy_version,
            text: policy_text(&policy),
            policy,
            standard: Policy::standard(),
            set_by: fold.policy_set.and_then(|(who, _)| who).map(|who| fold.name(who)),
            set_at: fold.policy_set.map(|(_, at)| at),
            pending: state.outbox.commands().any(|one| matches!(one, Command::SetPolicy { .. })),
        })
    }

    /// Says what is wrong with a policy, and changes nothing.
    ///
    /// # Errors
    /// `wrong-role` for anyone but a supervisor.
    pub fn check_policy(&self, request: &PolicyTextRequest) -> Result<PolicyCheckView, AppError> {
        self.require_administrator()?;
        let (policy, faults) = read_policy(&request.text, &self.0.languages);
        Ok(PolicyCheckView { policy, faults })
    }

    /// Puts a policy into force. With faults nothing changes, and they are the answer.
    ///
    /// # Errors
    /// `wrong-role` for anyone but a supervisor; `disk-…` when it could not be kept.
    pub fn set_policy(&self, request: &PolicyTextRequest) -> Result<PolicyCheckView, AppError> {
        let check = self.check_policy(request)?;
        if let (Some(policy), true) = (&check.policy, check.faults.is_empty()) {
            self.act(Command::SetPolicy { policy: Box::new(policy.clone()) })?;
        }
        Ok(check)
    }

    pub(super) fn require_administrator(&self) -> Result<(), Refusal> {
        if self.0.actor.role == Role::Supervisor { Ok(()) } else { Err(Refusal::WrongRole) }
    }
}
