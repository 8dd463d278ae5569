#include "story/first_names.h"

#include <algorithm>
#include <array>

namespace hone::story {
namespace {

constexpr auto kNames = std::to_array<std::string_view>(
    {"Adam",    "Ahmed",     "Alan",     "Alex",    "Alice",   "Amanda",    "Amit",     "Amy",
     "Ana",     "Andrea",    "Andrew",   "Angela",  "Anita",   "Anna",      "Anne",     "Anthony",
     "Antonio", "Ben",       "Benjamin", "Brian",   "Bruno",   "Carlos",    "Carol",    "Caroline",
     "Charles", "Charlotte", "Chen",     "Chloe",   "Chris",   "Christina", "Claire",   "Daniel",
     "Dave",    "David",     "Deepak",   "Diana",   "Diego",   "Donna",     "Elena",    "Elizabeth",
     "Emily",   "Emma",      "Eric",     "Erik",    "Ethan",   "Eva",       "Fatima",   "Felix",
     "Fiona",   "Francesca", "Gary",     "George",  "Hannah",  "Hans",      "Helen",    "Henry",
     "Ibrahim", "Ines",      "Isabel",   "Ivan",    "James",   "Jane",      "Jason",    "Javier",
     "Jeff",    "Jennifer",  "Jenny",    "Jessica", "Jim",     "Joe",       "Johanna",  "John",
     "Jonas",   "Jorge",     "Jose",     "Joseph",  "Juan",    "Julia",     "Julie",    "Karen",
     "Kate",    "Kevin",     "Kim",      "Kumar",   "Laura",   "Lena",      "Leo",      "Linda",
     "Lisa",    "Lucas",     "Lucy",     "Luis",    "Maria",   "Marie",     "Martin",   "Mary",
     "Matt",    "Matthew",   "Maya",     "Mei",     "Melissa", "Michael",   "Michelle", "Miguel",
     "Mike",    "Mohamed",   "Mohammed", "Nadia",   "Natalie", "Neha",      "Nicholas", "Nicole",
     "Nina",    "Oliver",    "Olivia",   "Oscar",   "Pablo",   "Patricia",  "Paul",     "Paula",
     "Pedro",   "Peter",     "Philip",   "Pierre",  "Priya",   "Rachel",    "Rahul",    "Raj",
     "Rebecca", "Richard",   "Robert",   "Roberto", "Ryan",    "Samantha",  "Samuel",   "Sandra",
     "Sara",    "Sarah",     "Scott",    "Sean",    "Sergio",  "Simon",     "Sofia",    "Sophie",
     "Stefan",  "Stephanie", "Stephen",  "Steve",   "Steven",  "Susan",     "Thomas",   "Tim",
     "Tom",     "Tony",      "Vanessa",  "Vikram",  "William", "Yuki",      "Zoe"});
static_assert(std::ranges::is_sorted(kNames), "looked up by binary search");

}  // namespace

bool is_first_name(std::string_view written) {
  return std::ranges::binary_search(kNames, written);
}

}  // namespace hone::story
