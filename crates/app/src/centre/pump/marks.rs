//! Which commands may be in the journal, without asking it: a command that is not
//! marked has certainly never been there. Nearly every command is new, and is
//! spared a look into the encrypted file.

use yiqiao_domain::CommandId;

/// Commands in the first filter; each further one takes twice as many.
const FIRST_MAX: usize = 1 << 14;
/// Bits for each command, and how many of them it sets: one new command in some
/// two thousand is looked up for nothing.
const BITS_EACH: usize = 16;
const SET_EACH: u64 = 8;

/// A growing Bloom filter: some two bytes a command.
#[derive(Default)]
pub(super) struct Marks(Vec<Filter>);

struct Filter {
    words: Vec<u64>,
    room: usize,
}

impl Marks {
    pub(super) fn add(&mut self, command: CommandId) {
        if self.0.last().is_none_or(|filter| filter.room == 0) {
            let room = FIRST_MAX << self.0.len();
            self.0.push(Filter { words: vec![0; room * BITS_EACH / 64], room });
        }
        if let Some(filter) = self.0.last_mut() {
            filter.room -= 1;
            for (word, bit) in filter.places(command) {
                filter.words[word] |= bit;
            }
        }
    }

    pub(super) fn may_have(&self, command: CommandId) -> bool {
        self.0
            .iter()
            .any(|filter| filter.places(command).all(|(word, bit)| filter.words[word] & bit != 0))
    }
}

impl Filter {
    /// The bits of a command. Its id's second half is random.
    fn places(&self, command: CommandId) -> impl Iterator<Item = (usize, u64)> + use<> {
        let (_, random) = command.0.as_u64_pair();
        let (start, step) = (random, random.rotate_right(32) | 1);
        // A power of two, because all its factors are.
        let bits = self.words.len() as u64 * 64;
        (0..SET_EACH).map(move |n| {
            let place = start.wrapping_add(step.wrapping_mul(n)) % bits;
            (usize::try_from(place / 64).unwrap_or_default(), 1 << (place % 64))
        })
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn no_marked_command_is_missed_and_few_others_are_suspected() {
        let fresh = || CommandId(Uuid::now_v7());
        let known: Vec<CommandId> = (0..4 * FIRST_MAX).map(|_| fresh()).collect();
        let mut marks = Marks::default();
        known.iter().for_each(|command| marks.add(*command));
        assert!(known.iter().all(|command| marks.may_have(*command)), "a filter forgets nothing");
        let suspected = (0..10_000).filter(|_| marks.may_have(fresh())).count();
        assert!(suspected < 50, "{suspected} of 10,000 new commands would be looked up");
    }
}
