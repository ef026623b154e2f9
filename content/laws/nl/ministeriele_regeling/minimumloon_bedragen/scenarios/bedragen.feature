# Elk bedrag van minimumloon_bedragen, per periode: een tikfout in een bedrag laat hier een scenario zakken.
# De waarden zijn de bevestigde; de bron staat bij het bedrag in het bestand van die periode. Bedragen in eurocent, delen als getal.
Feature: Minimumloon, alle bedragen

  Scenario: 2024-01-01: de bedragen vanaf 1 januari 2024
    Given the calculation date is "2024-01-01"
    # artikel 8
    When I evaluate outputs "minimumuurloon" of "minimumloon_bedragen"
    Then output "minimumuurloon" equals 1327

  Scenario: 2024-07-01: wat vanaf 1 juli 2024 nog niet is bevestigd
    Given the calculation date is "2024-07-01"
    # artikel 8
    When I evaluate outputs "minimumuurloon" of "minimumloon_bedragen"
    Then the execution fails with "Untranslatable construct"

  Scenario: 2025-01-01: de bedragen vanaf 1 januari 2025
    Given the calculation date is "2025-01-01"
    # artikel 8
    When I evaluate outputs "minimumuurloon" of "minimumloon_bedragen"
    Then output "minimumuurloon" equals 1406

  Scenario: 2025-07-01: de bedragen vanaf 1 juli 2025
    Given the calculation date is "2025-07-01"
    # artikel 8
    When I evaluate outputs "minimumuurloon" of "minimumloon_bedragen"
    Then output "minimumuurloon" equals 1440

  Scenario: 2026-01-01: de bedragen vanaf 1 januari 2026
    Given the calculation date is "2026-01-01"
    # artikel 8
    When I evaluate outputs "minimumuurloon" of "minimumloon_bedragen"
    Then output "minimumuurloon" equals 1471

  Scenario: 2026-07-01: de bedragen vanaf 1 juli 2026
    Given the calculation date is "2026-07-01"
    # artikel 8
    When I evaluate outputs "minimumuurloon" of "minimumloon_bedragen"
    Then output "minimumuurloon" equals 1499

  # Een nieuwe periode is een nieuw bestand, en hier een nieuw scenario; deze datum schuift dan op.
  Scenario: 2027-01-01: na de laatste bevestigde periode zijn er geen bedragen
    Given the calculation date is "2027-01-01"
    When I evaluate outputs "minimumuurloon" of "minimumloon_bedragen"
    Then the execution fails with "last in force"
