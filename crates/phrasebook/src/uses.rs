//! What a pattern uses: variables (chosen on or shown), functions, terms, messages.
//! It only collects; whether a use is right is for the lint.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;

/// The names that a pattern uses.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Uses {
    /// Every variable.
    pub variables: BTreeSet<String>,
    /// The variables whose value a reader sees in at least one variant.
    pub shown: BTreeSet<String>,
    pub functions: BTreeSet<String>,
    pub terms: BTreeSet<String>,
    pub messages: BTreeSet<String>,
}

impl Uses {
    pub fn of(pattern: &Pattern<String>) -> Self {
        let mut uses = Self::default();
        uses.pattern(pattern);
        uses
    }

    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, true),
            Expression::Select { selector, variants } => {
                self.inline(selector, false);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>, shown: bool) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
                if shown {
                    self.shown.insert(id.name.clone());
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.insert(id.name.clone());
                self.arguments(arguments, shown);
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.terms.insert(id.name.clone());
                if let Some(arguments) = arguments {
                    self.arguments(arguments, false);
                }
            }
            InlineExpression::MessageReference { id, .. } => {
                self.messages.insert(id.name.clone());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<String>, shown: bool) {
        arguments.positional.iter().for_each(|argument| self.inline(argument, shown));
        arguments.named.iter().for_each(|argument| self.inline(&argument.value, false));
    }
}
