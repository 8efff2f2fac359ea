//! One line of a bench's table, with the fields that every bench writes.

/// One measured value.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What was measured.
    pub measure: String,
    /// How much.
    pub value: f64,
    /// Of what.
    pub unit: &'static str,
    /// What the same run's reference gave.
    pub reference: Option<f64>,
    /// `value` over `reference`.
    pub ratio: Option<f64>,
    /// The most that the ratio (or, without a reference, the value) may be.
    pub goal: Option<f64>,
    /// Whether it is.
    pub holds: Option<bool>,
}

impl Row {
    /// A value that stands alone and has no goal.
    pub fn plain(measure: impl Into<String>, value: f64, unit: &'static str) -> Self {
        let measure = measure.into();
        Self { measure, value, unit, reference: None, ratio: None, goal: None, holds: None }
    }

    /// Beside a reference of the same run; to nothing at all there is no ratio.
    #[must_use]
    pub fn beside(self, reference: f64) -> Self {
        let ratio = Some(self.value / reference).filter(|ratio| ratio.is_finite());
        Self { reference: Some(reference), ratio, ..self }
    }

    /// With the most that it may be: as a ratio where there is a reference.
    #[must_use]
    pub fn at_most(self, goal: f64) -> Self {
        let measured = self.ratio.unwrap_or(self.value);
        Self { goal: Some(goal), holds: Some(measured <= goal), ..self }
    }

    /// With a verdict that no upper limit expresses.
    #[must_use]
    pub fn judged(self, holds: bool) -> Self {
        Self { holds: Some(holds), ..self }
    }
}
