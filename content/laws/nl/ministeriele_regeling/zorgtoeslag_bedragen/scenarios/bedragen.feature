# Elk bedrag van zorgtoeslag_bedragen, per periode: een tikfout in een bedrag laat hier een scenario zakken.
# De waarden zijn de bevestigde; de bron staat bij het bedrag in het bestand van die periode. Bedragen in eurocent, delen als getal.
Feature: Zorgtoeslag, alle bedragen

  Scenario: 2024-01-01: de bedragen vanaf 1 januari 2024
    Given the calculation date is "2024-01-01"
    # artikel 1.f
    When I evaluate outputs "drempelinkomen" of "zorgtoeslag_bedragen"
    Then output "drempelinkomen" equals 2681900
    # artikel 2.3
    When I evaluate outputs "percentage_drempelinkomen_alleen, percentage_drempelinkomen_partner, percentage_boven_drempelinkomen" of "zorgtoeslag_bedragen"
    Then output "percentage_drempelinkomen_alleen" equals 0.01879
    And output "percentage_drempelinkomen_partner" equals 0.04256
    And output "percentage_boven_drempelinkomen" equals 0.1367
    # artikel 3
    When I evaluate outputs "vermogensgrens_alleen, vermogensgrens_partner" of "zorgtoeslag_bedragen"
    Then output "vermogensgrens_alleen" equals 14021300
    And output "vermogensgrens_partner" equals 17730100
    # artikel 4
    When I evaluate outputs "standaardpremie" of "zorgtoeslag_bedragen"
    Then output "standaardpremie" equals 198700

  Scenario: 2025-01-01: de bedragen vanaf 1 januari 2025
    Given the calculation date is "2025-01-01"
    # artikel 1.f
    When I evaluate outputs "drempelinkomen" of "zorgtoeslag_bedragen"
    Then output "drempelinkomen" equals 2840600
    # artikel 2.3
    When I evaluate outputs "percentage_drempelinkomen_alleen, percentage_drempelinkomen_partner, percentage_boven_drempelinkomen" of "zorgtoeslag_bedragen"
    Then output "percentage_drempelinkomen_alleen" equals 0.01896
    And output "percentage_drempelinkomen_partner" equals 0.04273
    And output "percentage_boven_drempelinkomen" equals 0.137
    # artikel 3
    When I evaluate outputs "vermogensgrens_alleen, vermogensgrens_partner" of "zorgtoeslag_bedragen"
    Then output "vermogensgrens_alleen" equals 14189600
    And output "vermogensgrens_partner" equals 17942900
    # artikel 4
    When I evaluate outputs "standaardpremie" of "zorgtoeslag_bedragen"
    Then output "standaardpremie" equals 211200

  Scenario: 2026-01-01: de bedragen vanaf 1 januari 2026
    Given the calculation date is "2026-01-01"
    # artikel 1.f
    When I evaluate outputs "drempelinkomen" of "zorgtoeslag_bedragen"
    Then output "drempelinkomen" equals 2973600
    # artikel 2.3
    When I evaluate outputs "percentage_drempelinkomen_alleen, percentage_drempelinkomen_partner, percentage_boven_drempelinkomen" of "zorgtoeslag_bedragen"
    Then output "percentage_drempelinkomen_alleen" equals 0.01912
    And output "percentage_drempelinkomen_partner" equals 0.04289
    And output "percentage_boven_drempelinkomen" equals 0.1373
    # artikel 3
    When I evaluate outputs "vermogensgrens_alleen, vermogensgrens_partner" of "zorgtoeslag_bedragen"
    Then output "vermogensgrens_alleen" equals 14601100
    And output "vermogensgrens_partner" equals 18463300
    # artikel 4
    When I evaluate outputs "standaardpremie" of "zorgtoeslag_bedragen"
    Then output "standaardpremie" equals 211900

  # Een nieuwe periode is een nieuw bestand, en hier een nieuw scenario; deze datum schuift dan op.
  Scenario: 2027-01-01: na de laatste bevestigde periode zijn er geen bedragen
    Given the calculation date is "2027-01-01"
    When I evaluate "standaardpremie" of "zorgtoeslag_bedragen"
    Then the execution fails with "last in force until 2026-12-31"
