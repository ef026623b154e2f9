# Elk bedrag van kinderbijslag_bedragen, per periode: een tikfout in een bedrag laat hier een scenario zakken.
# De waarden zijn de bevestigde; de bron staat bij het bedrag in het bestand van die periode. Bedragen in eurocent, delen als getal.
Feature: Kinderbijslag, alle bedragen

  Scenario: 2024-01-01: de bedragen vanaf 1 januari 2024
    Given the calculation date is "2024-01-01"
    # artikel 12.3
    When I evaluate outputs "kinderbijslag_tot_6, kinderbijslag_6_tot_12, kinderbijslag_12_tot_18" of "kinderbijslag_bedragen"
    Then output "kinderbijslag_tot_6" equals 27949
    And output "kinderbijslag_6_tot_12" equals 33938
    And output "kinderbijslag_12_tot_18" equals 39927

  Scenario: 2024-07-01: de bedragen vanaf 1 juli 2024
    Given the calculation date is "2024-07-01"
    # artikel 12.3
    When I evaluate outputs "kinderbijslag_tot_6, kinderbijslag_6_tot_12, kinderbijslag_12_tot_18" of "kinderbijslag_bedragen"
    Then output "kinderbijslag_tot_6" equals 28169
    And output "kinderbijslag_6_tot_12" equals 34205
    And output "kinderbijslag_12_tot_18" equals 40241

  Scenario: 2025-01-01: de bedragen vanaf 1 januari 2025
    Given the calculation date is "2025-01-01"
    # artikel 12.3
    When I evaluate outputs "kinderbijslag_tot_6, kinderbijslag_6_tot_12, kinderbijslag_12_tot_18" of "kinderbijslag_bedragen"
    Then output "kinderbijslag_tot_6" equals 28645
    And output "kinderbijslag_6_tot_12" equals 34783
    And output "kinderbijslag_12_tot_18" equals 40921

  Scenario: 2025-07-01: de bedragen vanaf 1 juli 2025
    Given the calculation date is "2025-07-01"
    # artikel 12.3
    When I evaluate outputs "kinderbijslag_tot_6, kinderbijslag_6_tot_12, kinderbijslag_12_tot_18" of "kinderbijslag_bedragen"
    Then output "kinderbijslag_tot_6" equals 29149
    And output "kinderbijslag_6_tot_12" equals 35395
    And output "kinderbijslag_12_tot_18" equals 41641

  Scenario: 2026-01-01: de bedragen vanaf 1 januari 2026
    Given the calculation date is "2026-01-01"
    # artikel 12.3
    When I evaluate outputs "kinderbijslag_tot_6, kinderbijslag_6_tot_12, kinderbijslag_12_tot_18" of "kinderbijslag_bedragen"
    Then output "kinderbijslag_tot_6" equals 29507
    And output "kinderbijslag_6_tot_12" equals 35830
    And output "kinderbijslag_12_tot_18" equals 42153

  Scenario: 2026-07-01: de bedragen vanaf 1 juli 2026
    Given the calculation date is "2026-07-01"
    # artikel 12.3
    When I evaluate outputs "kinderbijslag_tot_6, kinderbijslag_6_tot_12, kinderbijslag_12_tot_18" of "kinderbijslag_bedragen"
    Then output "kinderbijslag_tot_6" equals 29840
    And output "kinderbijslag_6_tot_12" equals 36235
    And output "kinderbijslag_12_tot_18" equals 42629

  # Een nieuwe periode is een nieuw bestand, en hier een nieuw scenario; deze datum schuift dan op.
  Scenario: 2027-01-01: na de laatste bevestigde periode zijn er geen bedragen
    Given the calculation date is "2027-01-01"
    When I evaluate "kinderbijslag_tot_6" of "kinderbijslag_bedragen"
    Then the execution fails with "last in force until 2026-12-31"
