//! How many may be there: strangers who have not logged in yet, and consoles of each user.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The most connections that have not logged in.
pub const STRANGERS: usize = 4;
/// The most consoles of one user.
pub const CONSOLES: usize = 4;

#[derive(Debug, Default)]
struct Taken {
    strangers: usize,
    users: BTreeMap<String, usize>,
}

/// The places of a manhole.
#[derive(Clone, Debug, Default)]
pub struct Places(Arc<Mutex<Taken>>);

/// A place. It is given back when this is dropped.
#[derive(Debug)]
pub struct Place {
    places: Places,
    /// Nobody known, or the user.
    user: Option<String>,
    logged_in: Arc<AtomicBool>,
}

impl Places {
    fn lock(&self) -> MutexGuard<'_, Taken> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Lets a stranger in, if there is room.
    pub fn enter(&self) -> Option<Place> {
        let mut taken = self.lock();
        if taken.strangers >= STRANGERS {
            return None;
        }
        taken.strangers += 1;
        drop(taken);
        Some(Place {
            places: self.clone(),
            user: None,
            logged_in: Arc::default(),
        })
    }

    /// Returns how many users are logged in.
    pub fn consoles(&self) -> usize {
        self.lock().users.values().sum()
    }
}

impl Place {
    /// Returns what tells whether the stranger has become a user.
    pub fn logged_in(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.logged_in)
    }

    /// Makes a known user of the stranger; `false` if the user has all the consoles that one may have.
    pub fn log_in(&mut self, user: &str) -> bool {
        let mut taken = self.places.lock();
        let consoles = taken.users.get(user).copied().unwrap_or(0);
        if consoles >= CONSOLES || self.user.is_some() {
            return false;
        }
        taken.users.insert(user.to_owned(), consoles + 1);
        taken.strangers = taken.strangers.saturating_sub(1);
        self.user = Some(user.to_owned());
        self.logged_in.store(true, Ordering::Relaxed);
        true
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut taken = self.places.lock();
        let Some(user) = &self.user else {
            taken.strangers = taken.strangers.saturating_sub(1);
            return;
        };
        if let Some(consoles) = taken.users.get_mut(user) {
            *consoles -= 1;
            if *consoles == 0 {
                taken.users.remove(user);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_room_for_four_strangers_and_four_consoles_of_each_user() {
        let places = Places::default();
        let mut inside = Vec::new();
        for user in ["ann", "joe"] {
            for _ in 0..CONSOLES {
                let mut place = places.enter().unwrap();
                assert!(place.log_in(user));
                inside.push(place);
            }
        }
        let mut strangers: Vec<_> = (0..STRANGERS).map(|_| places.enter().unwrap()).collect();
        assert!(places.enter().is_none());
        assert!(!strangers[0].log_in("ann"));
        inside.clear();
        assert!(strangers[0].log_in("ann"));
        assert!(places.enter().is_some());
        assert_eq!(places.consoles(), 1);
    }
}
