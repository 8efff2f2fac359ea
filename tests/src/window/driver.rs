//! One desk's real window, driven from outside as a person would: by keys, and
//! by looking at what is on the screen.

use std::fs::File;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::error::NewSessionError;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

/// What went wrong, in words.
pub type Failure = Box<dyn std::error::Error + Send + Sync>;

/// The longest wait for anything to appear: a safety net, not a measure.
const APPEAR: Duration = Duration::from_secs(30);
/// How often the screen is looked at meanwhile.
const LOOK: Duration = Duration::from_millis(40);
/// Screenshots can hang in WebKitGTK; nothing here waits for ever.
const SHOT: Duration = Duration::from_secs(20);

/// A desk's window.
pub struct Desk {
    client: Client,
    driver: Child,
    folder: PathBuf,
    binary: PathBuf,
}

impl Desk {
    /// Opens the desk of a data folder in a window.
    ///
    /// # Errors
    /// When the driver or the window does not start.
    pub async fn open(binary: &Path, folder: &Path) -> Result<Self, Failure> {
        let (driver, client) = start(binary, folder).await?;
        Ok(Self { client, driver, folder: folder.to_owned(), binary: binary.to_owned() })
    }

    /// Waits for an element with this test id to be on the screen.
    ///
    /// # Errors
    /// When it does not appear in time.
    pub async fn see(&self, id: &str) -> Result<fantoccini::elements::Element, Failure> {
        self.see_css(&format!("[data-testid='{id}']")).await
    }

    /// Waits for an element by selector.
    ///
    /// # Errors
    /// When it does not appear in time.
    pub async fn see_css(&self, css: &str) -> Result<fantoccini::elements::Element, Failure> {
        let wait = self.client.wait().at_most(APPEAR).every(LOOK);
        let found = wait.for_element(Locator::Css(css)).await;
        found.map_err(|error| format!("never saw {css}: {error}").into())
    }

    /// Waits until a script's answer is true. The script is an expression.
    ///
    /// # Errors
    /// When it does not come true in time.
    pub async fn until(&self, what: &str, expression: &str) -> Result<(), Failure> {
        let script = format!("return Boolean({expression})");
        let deadline = tokio::time::Instant::now() + APPEAR;
        let mut look = tokio::time::interval(LOOK);
        while tokio::time::Instant::now() < deadline {
            look.tick().await;
            if self.client.execute(&script, Vec::new()).await? == Value::Bool(true) {
                return Ok(());
            }
        }
        let page = self.text().await.unwrap_or_default();
        Err(format!("never true: {what} ({expression}); the window says: {page}").into())
    }

    /// Waits for a text anywhere in the window.
    ///
    /// # Errors
    /// When it does not appear in time.
    pub async fn read(&self, text: &str) -> Result<(), Failure> {
        let quoted = serde_json::to_string(text)?;
        self.until(
            &format!("text {text:?}"),
            &format!("document.body.innerText.includes({quoted})"),
        )
        .await
    }

    /// All the text in the window.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn text(&self) -> Result<String, Failure> {
        let answer = self.client.execute("return document.body.innerText", Vec::new()).await?;
        Ok(answer.as_str().unwrap_or_default().to_owned())
    }

    /// Clicks an element by its test id.
    ///
    /// # Errors
    /// When it is not there or not clickable.
    pub async fn click(&self, id: &str) -> Result<(), Failure> {
        self.see(id).await?.click().await.map_err(|error| format!("click {id}: {error}").into())
    }

    /// Presses a chord such as `Ctrl+Shift+E`, `Alt+D`, `F1`, `Enter`, `8`.
    ///
    /// # Errors
    /// When the window does not take it.
    pub async fn press(&self, chord: &str) -> Result<(), Failure> {
        let keys: Vec<char> = chord.split('+').map(key).collect();
        let downs = keys.iter().map(|value| KeyAction::Down { value: *value });
        let ups = keys.iter().rev().map(|value| KeyAction::Up { value: *value });
        let all = downs.chain(ups);
        let actions = all.fold(KeyActions::new("keys".to_owned()), InputSource::then);
        self.client.perform_actions(actions).await?;
        Ok(())
    }

    /// Types into whatever has the focus.
    ///
    /// # Errors
    /// When nothing has it.
    pub async fn type_text(&self, text: &str) -> Result<(), Failure> {
        let active = self.client.active_element().await?;
        Ok(active.send_keys(text).await?)
    }

    /// Types into an element by its test id (or the field inside it).
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn fill(&self, id: &str, text: &str) -> Result<(), Failure> {
        let css = format!(
            "input[data-testid='{id}'], textarea[data-testid='{id}'], \
             [data-testid='{id}'] input, [data-testid='{id}'] textarea"
        );
        let field = self.see_css(&css).await?;
        Ok(field.send_keys(text).await?)
    }

    /// Runs a script.
    ///
    /// # Errors
    /// When it throws.
    pub async fn execute(&self, script: &str, args: Vec<Value>) -> Result<Value, Failure> {
        Ok(self.client.execute(script, args).await?)
    }

    /// Sets the UI's language and theme by the desk's own means.
    ///
    /// # Errors
    /// When they cannot be set.
    pub async fn prefer(&self, locale: &str, theme: &str) -> Result<(), Failure> {
        let script = "const [locale, theme, done] = arguments; \
            window.__TAURI_INTERNALS__.invoke('set_preferences', { req: { locale, theme } }) \
            .then(() => done(null), (error) => done(JSON.stringify(error)))";
        let args = vec![json!(locale), json!(theme)];
        let refused = self.client.execute_async(script, args).await?;
        if !refused.is_null() {
            return Err(format!("preferences: {refused}").into());
        }
        self.reload().await
    }

    /// Asks the desk's own door, as its screens do.
    ///
    /// # Errors
    /// The refusal, or a window that does not answer.
    pub async fn ask(&self, call: &str, request: Value) -> Result<Value, Failure> {
        let script = "const [name, req, done] = arguments; \
            window.__TAURI_INTERNALS__.invoke(name, { req }) \
            .then((value) => done({ value }), (error) => done({ error }))";
        let answer = self.client.execute_async(script, vec![json!(call), request]).await?;
        match answer.get("error") {
            Some(error) => Err(format!("{call}: {error}").into()),
            None => Ok(answer["value"].clone()),
        }
    }

    /// Reloads the web view, as a crash of it would.
    ///
    /// # Errors
    /// When it does not come back.
    pub async fn reload(&self) -> Result<(), Failure> {
        self.client.execute("location.reload()", Vec::new()).await?;
        self.until("the page is back", "document.querySelector('header')").await
    }

    /// Takes a picture of the window.
    ///
    /// # Errors
    /// When the web view does not draw it in time.
    pub async fn picture(&self, path: &Path) -> Result<(), Failure> {
        let shot = tokio::time::timeout(SHOT, self.client.screenshot()).await;
        let png = shot.map_err(|_| "the screenshot hung")??;
        if let Some(parent) = path.parent() {
            std::fs::create_dir_all(parent)?;
        }
        Ok(std::fs::write(path, png)?)
    }

    /// Kills the desk's process outright.
    ///
    /// # Errors
    /// When it cannot be waited for.
    pub fn kill(&mut self) -> Result<(), Failure> {
        kill_tree(self.driver.id());
        self.driver.wait()?;
        // The desk is its driver's child, so only the driver could wait for it. Its
        // folder is free when it is gone; a desk that is opened sooner would find the
        // folder in use, and leave again.
        File::open(self.folder.join("lock"))?.lock()?;
        Ok(())
    }

    /// Opens a killed desk again on the same folder.
    ///
    /// # Errors
    /// When it does not come back.
    pub async fn reopen(&mut self) -> Result<(), Failure> {
        let (driver, client) = start(&self.binary, &self.folder).await?;
        (self.driver, self.client) = (driver, client);
        Ok(())
    }

    /// Kills the desk's process outright and opens it again.
    ///
    /// # Errors
    /// When it does not come back.
    pub async fn kill_and_reopen(&mut self) -> Result<(), Failure> {
        self.kill()?;
        self.reopen().await
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        // The window outlives a killed driver: its children go first.
        kill_tree(self.driver.id());
        let _ = self.driver.wait();
    }
}

async fn start(binary: &Path, folder: &Path) -> Result<(Child, Client), Failure> {
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let home = folder.join("xdg");
    let mut command = Command::new("WebKitWebDriver");
    command.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null());
    command.env("TAURI_WEBVIEW_AUTOMATION", "true");
    for name in ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"] {
        let dir = home.join(name);
        std::fs::create_dir_all(&dir)?;
        command.env(name, dir);
    }
    let mut driver = command.spawn().map_err(|error| format!("WebKitWebDriver: {error}"))?;
    match connect(port, binary, folder).await {
        Ok(client) => Ok((driver, client)),
        Err(error) => {
            kill_tree(driver.id());
            let _ = driver.wait();
            Err(error)
        }
    }
}

async fn connect(port: u16, binary: &Path, folder: &Path) -> Result<Client, Failure> {
    let options = json!({ "binary": binary, "args": ["--data-dir", folder] });
    let mut wanted = serde_json::Map::new();
    wanted.insert("webkitgtk:browserOptions".to_owned(), options);
    let address = format!("http://127.0.0.1:{port}");
    let deadline = tokio::time::Instant::now() + APPEAR;
    let mut look = tokio::time::interval(LOOK);
    loop {
        look.tick().await;
        let mut client = ClientBuilder::new(HttpConnector::new());
        let connecting = client.capabilities(wanted.clone()).connect(&address);
        // A driver waits for ever for a window that was closed before it opened.
        let Ok(connected) = tokio::time::timeout(APPEAR, connecting).await else {
            return Err("no window: the desk never opened one, or left at once".into());
        };
        match connected {
            Ok(client) => return Ok(client),
            Err(error) if tokio::time::Instant::now() > deadline => {
                return Err(format!("no window: {error}").into());
            }
            // The driver is not listening yet.
            Err(
                NewSessionError::Failed(_) | NewSessionError::FailedC(_) | NewSessionError::Lost(_),
            ) => {}
            Err(error) => return Err(format!("no window: {error}").into()),
        }
    }
}

fn kill_tree(root: u32) {
    for child in children(root) {
        kill_tree(child);
    }
    let _ = Command::new("kill").arg("-9").arg(root.to_string()).stderr(Stdio::null()).status();
}

fn children(parent: u32) -> Vec<u32> {
    let path = format!("/proc/{parent}/task/{parent}/children");
    let text = std::fs::read_to_string(path).unwrap_or_default();
    text.split_whitespace().filter_map(|id| id.parse().ok()).collect()
}

/// A key's name as WebDriver writes it (W3C WebDriver §17.4.2).
fn key(name: &str) -> char {
    match name {
        "Ctrl" => '\u{E009}',
        "Alt" => '\u{E00A}',
        "Shift" => '\u{E008}',
        "Enter" => '\u{E007}',
        "Esc" => '\u{E00C}',
        "Tab" => '\u{E004}',
        "Up" => '\u{E013}',
        "Down" => '\u{E015}',
        "F1" => '\u{E031}',
        "F2" => '\u{E032}',
        "F3" => '\u{E033}',
        "F4" => '\u{E034}',
        "F5" => '\u{E035}',
        "F6" => '\u{E036}',
        "F7" => '\u{E037}',
        "F8" => '\u{E038}',
        other => other.chars().next().unwrap_or(' ').to_ascii_lowercase(),
    }
}
