//! Both published stories, from the first key to the closed and found record.

use yiqiao_tests::window::{DemoCentre, Player, Scenario};

#[tokio::test(flavor = "multi_thread")]
async fn both_stories_play_to_the_end_in_three_windows() {
    let folder = tempfile::tempdir().unwrap();
    let mut centre = DemoCentre::open(folder.path(), "zh-CN").await.unwrap();
    for file in Scenario::files() {
        let scenario = Scenario::read(&file).unwrap();
        let mut player = Player::new(&mut centre, None);
        player.play(&scenario).await.unwrap();
    }
}
