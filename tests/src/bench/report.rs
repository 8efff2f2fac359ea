//! A bench's result: rows for people, and the same rows for a program.

use std::fmt::{self, Display};
use std::path::Path;

use serde::Serialize;

/// One measured value.
#[derive(Clone, Debug, PartialEq, Serialize)]
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

    /// Beside a reference of the same run.
    #[must_use]
    pub fn beside(self, reference: f64) -> Self {
        Self { reference: Some(reference), ratio: Some(self.value / reference), ..self }
    }

    /// With the most that it may be: as a ratio where there is a reference.
    #[must_use]
    pub fn at_most(self, goal: f64) -> Self {
        let measured = self.ratio.unwrap_or(self.value);
        Self { goal: Some(goal), holds: Some(measured <= goal), ..self }
    }
}

/// All rows of one bench.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Report {
    /// The bench.
    pub name: &'static str,
    /// What it found.
    pub rows: Vec<Row>,
}

impl Report {
    /// Whether every row with a goal holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.rows.iter().all(|row| row.holds != Some(false))
    }

    /// Writes the report as JSON.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn write(&self, file: &Path) -> std::io::Result<()> {
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let json = serde_json::to_string_pretty(self).expect("rows are plain values");
        std::fs::write(file, json + "\n")
    }
}

impl Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let heads = ["measure", "value", "unit", "reference", "ratio", "goal", "holds"];
        let lines: Vec<[String; 7]> =
            std::iter::once(heads.map(str::to_owned)).chain(self.rows.iter().map(cells)).collect();
        let width = |n: usize| lines.iter().map(|line| line[n].chars().count()).max().unwrap_or(0);
        let widths: [usize; 7] = std::array::from_fn(width);
        for line in &lines {
            for (n, cell) in line.iter().enumerate() {
                let width = widths[n];
                match n {
                    0 | 2 => write!(f, "{cell:<width$}  ")?,
                    6 => write!(f, "{cell}")?,
                    _ => write!(f, "{cell:>width$}  ")?,
                }
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

fn cells(row: &Row) -> [String; 7] {
    let optional = |value: Option<String>| value.unwrap_or_else(|| "-".to_owned());
    let whole = row.value.fract() == 0.0 && row.reference.is_none();
    [
        row.measure.clone(),
        if whole { format!("{:.0}", row.value) } else { format!("{:.3}", row.value) },
        row.unit.to_owned(),
        optional(row.reference.map(|reference| format!("{reference:.3}"))),
        optional(row.ratio.map(|ratio| format!("{ratio:.2}"))),
        optional(row.goal.map(|goal| format!("<= {goal}"))),
        optional(row.holds.map(|holds| if holds { "yes" } else { "NO" }.to_owned())),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_over_its_goal_fails_the_report() {
        let row = Row::plain("time", 30.0, "ms").beside(10.0);
        let mut report = Report { name: "x", rows: vec![row.clone().at_most(3.0)] };
        assert!(report.holds(), "three times is allowed");
        report.rows.push(row.clone());
        assert!(report.holds(), "no goal, no failure");
        report.rows.push(row.at_most(2.9));
        assert!(!report.holds(), "over the goal");
    }

    #[test]
    fn columns_are_aligned() {
        let rows = vec![
            Row::plain("lost", 0.0, "events").at_most(0.0),
            Row::plain("ring", 1.5, "ms").beside(1.0).at_most(2.0),
        ];
        let text = Report { name: "x", rows }.to_string();
        let places: Vec<_> = text.lines().map(|line| line.find("ms").or(line.find("ev"))).collect();
        assert_eq!(places[1], places[2], "{text}");
    }
}
