//! Frames to text and back. Decoding never panics, and its errors carry no part
//! of the text: callers' words do not belong in a log.

use std::borrow::Cow;
use std::sync::Arc;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{ClosingCode, ToDesk, ToHub};
use crate::limit::{EVENTS_PER_FRAME_MAX, FRAME_TO_DESK_BYTES_MAX, FRAME_TO_HUB_BYTES_MAX};

/// The version that every frame carries as `v`.
pub const FRAME_VERSION: u64 = 1;

const TO_HUB_KINDS: [&str; 3] = ["hello", "command", "heartbeat"];
const TO_DESK_KINDS: [&str; 6] = ["welcome", "events", "done", "live", "heartbeat", "closing"];

/// Why a frame was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FrameError {
    /// Larger than its limit, or more events than allowed.
    #[error("too-large")]
    TooLarge,
    /// Not a JSON object with a version and a kind.
    #[error("not-a-frame")]
    NotAFrame,
    /// Another version than [`FRAME_VERSION`].
    #[error("wrong-version")]
    WrongVersion,
    /// A kind that this version does not have in this direction.
    #[error("unknown-kind")]
    UnknownKind,
    /// A known kind whose fields are missing or wrong.
    #[error("bad-body")]
    BadBody,
}

impl FrameError {
    /// How a connection is closed for it.
    #[must_use]
    pub fn closing(self) -> ClosingCode {
        match self {
            Self::TooLarge => ClosingCode::TooLarge,
            Self::WrongVersion => ClosingCode::WrongVersion,
            Self::NotAFrame | Self::UnknownKind | Self::BadBody => ClosingCode::BadFrame,
        }
    }
}

/// What is read first, so that another version may differ in all the rest.
#[derive(Deserialize)]
struct Front<'a> {
    v: u64,
    #[serde(borrow, default)]
    kind: Cow<'a, str>,
}

#[derive(Serialize)]
struct Versioned<'a, T> {
    v: u64,
    #[serde(flatten)]
    frame: &'a T,
}

fn encode<T: Serialize>(frame: &T) -> String {
    serde_json::to_string(&Versioned { v: FRAME_VERSION, frame })
        .expect("frames are plain data with text keys, which JSON can always carry")
}

fn decode<T: DeserializeOwned>(
    text: &str,
    bytes_max: usize,
    kinds: &[&str],
) -> Result<T, FrameError> {
    if text.len() > bytes_max {
        return Err(FrameError::TooLarge);
    }
    let front: Front<'_> = serde_json::from_str(text).map_err(|_| FrameError::NotAFrame)?;
    if front.v != FRAME_VERSION {
        return Err(FrameError::WrongVersion);
    }
    if !kinds.contains(&front.kind.as_ref()) {
        return Err(FrameError::UnknownKind);
    }
    serde_json::from_str(text).map_err(|_| FrameError::BadBody)
}

impl ToHub {
    /// The frame as text.
    #[must_use]
    pub fn encode(&self) -> String {
        encode(self)
    }

    /// Reads a frame from a desk. Unknown fields are ignored.
    ///
    /// # Errors
    /// [`FrameError`], whatever the text is.
    pub fn decode(text: &str) -> Result<Self, FrameError> {
        decode(text, FRAME_TO_HUB_BYTES_MAX, &TO_HUB_KINDS)
    }
}

impl ToDesk {
    /// The frame as text, to be shared by all desks that get it.
    #[must_use]
    pub fn encode(&self) -> Arc<str> {
        encode(self).into()
    }

    /// The frame as text; events that do not fit one frame become several, of
    /// which the last carries the cursor.
    #[must_use]
    pub fn encode_pages(self) -> Vec<Arc<str>> {
        let mut pages = Vec::with_capacity(1);
        let mut rest = vec![self];
        while let Some(frame) = rest.pop() {
            let text = match &frame {
                Self::Events { events, .. } if events.len() > EVENTS_PER_FRAME_MAX => None,
                frame => Some(frame.encode()),
            };
            match (frame, text) {
                (Self::Events { mut events, cursor }, text)
                    if events.len() > 1
                        && text
                            .as_ref()
                            .is_none_or(|text| text.len() > FRAME_TO_DESK_BYTES_MAX) =>
                {
                    let later = events.split_off(EVENTS_PER_FRAME_MAX.min(events.len() / 2));
                    rest.push(Self::Events { events: later, cursor });
                    rest.push(Self::Events { events, cursor: None });
                }
                (_, text) => pages.extend(text),
            }
        }
        pages
    }

    /// Reads a frame from the hub. Unknown fields are ignored.
    ///
    /// # Errors
    /// [`FrameError`], whatever the text is.
    pub fn decode(text: &str) -> Result<Self, FrameError> {
        let frame = decode(text, FRAME_TO_DESK_BYTES_MAX, &TO_DESK_KINDS)?;
        match &frame {
            Self::Events { events, .. } if events.len() > EVENTS_PER_FRAME_MAX => {
                Err(FrameError::TooLarge)
            }
            _ => Ok(frame),
        }
    }
}
