//! The CLDR operands of a number, in the shape that fluent-bundle fills and edits.
//! It holds the number only; which category follows is decided in the crate root.

use std::str::FromStr;

/// The CLDR plural operands of the absolute value of a number.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PluralOperands {
    /// The absolute value.
    pub n: f64,
    /// The integer digits.
    pub i: u64,
    /// How many fraction digits show, trailing zeros counted.
    pub v: usize,
    /// How many fraction digits show, trailing zeros left out.
    pub w: usize,
    /// The fraction digits that show, trailing zeros counted.
    pub f: u64,
    /// The fraction digits that show, trailing zeros left out.
    pub t: u64,
}

impl PluralOperands {
    fn whole(i: u64) -> Self {
        Self { n: i as f64, i, v: 0, w: 0, f: 0, t: 0 }
    }
}

impl FromStr for PluralOperands {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.strip_prefix('-').unwrap_or(text);
        let n = f64::from_str(text).map_err(|_| "not a number")?;
        let Some((integer, fraction)) = text.split_once('.') else {
            return Ok(Self::whole(text.parse().map_err(|_| "integer digits out of range")?));
        };
        let trimmed = fraction.trim_end_matches('0');
        let digits = |part: &str| match part {
            "" => Ok(0),
            part => part.parse().map_err(|_| "fraction digits out of range"),
        };
        Ok(Self {
            n,
            i: integer.parse().map_err(|_| "integer digits out of range")?,
            v: fraction.len(),
            w: trimmed.len(),
            f: digits(fraction)?,
            t: digits(trimmed)?,
        })
    }
}

impl TryFrom<&str> for PluralOperands {
    type Error = &'static str;

    fn try_from(text: &str) -> Result<Self, Self::Error> {
        text.parse()
    }
}

macro_rules! from_integers {
    (signed: $($signed:ty)+; unsigned: $($unsigned:ty)+; float: $($float:ty)+) => {
        $(impl From<$signed> for PluralOperands {
            fn from(number: $signed) -> Self {
                Self::whole(number.unsigned_abs() as u64)
            }
        })+
        $(impl From<$unsigned> for PluralOperands {
            fn from(number: $unsigned) -> Self {
                Self::whole(number as u64)
            }
        })+
        $(impl TryFrom<$float> for PluralOperands {
            type Error = &'static str;

            fn try_from(number: $float) -> Result<Self, Self::Error> {
                number.to_string().parse()
            }
        })+
    };
}
from_integers!(signed: i8 i16 i32 i64 isize; unsigned: u8 u16 u32 u64 usize; float: f32 f64);
