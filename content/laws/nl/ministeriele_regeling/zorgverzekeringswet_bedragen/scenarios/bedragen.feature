# Elk bedrag van zorgverzekeringswet_bedragen, per periode: een tikfout in een bedrag laat hier een scenario zakken.
# De waarden zijn de bevestigde; de bron staat bij het bedrag in het bestand van die periode. Bedragen in eurocent, delen als getal.
Feature: Bijdrage Zorgverzekeringswet, alle bedragen

  Scenario: 2024-01-01: de bedragen vanaf 1 januari 2024
    Given the calculation date is "2024-01-01"
    # artikel 5.3
    When I evaluate outputs "zvw_maximum_inkomen" of "zorgverzekeringswet_bedragen"
    Then output "zvw_maximum_inkomen" equals 7162800
    # artikel 5.4
    When I evaluate outputs "zvw_percentage" of "zorgverzekeringswet_bedragen"
    Then output "zvw_percentage" equals 0.0532

  Scenario: 2025-01-01: de bedragen vanaf 1 januari 2025
    Given the calculation date is "2025-01-01"
    # artikel 5.3
    When I evaluate outputs "zvw_maximum_inkomen" of "zorgverzekeringswet_bedragen"
    Then output "zvw_maximum_inkomen" equals 7586400
    # artikel 5.4
    When I evaluate outputs "zvw_percentage" of "zorgverzekeringswet_bedragen"
    Then output "zvw_percentage" equals 0.0526

  Scenario: 2026-01-01: de bedragen vanaf 1 januari 2026
    Given the calculation date is "2026-01-01"
    # artikel 5.3
    When I evaluate outputs "zvw_maximum_inkomen" of "zorgverzekeringswet_bedragen"
    Then output "zvw_maximum_inkomen" equals 7940900
    # artikel 5.4
    When I evaluate outputs "zvw_percentage" of "zorgverzekeringswet_bedragen"
    Then output "zvw_percentage" equals 0.0485

  # Een nieuwe periode is een nieuw bestand, en hier een nieuw scenario; deze datum schuift dan op.
  Scenario: 2027-01-01: na de laatste bevestigde periode zijn er geen bedragen
    Given the calculation date is "2027-01-01"
    When I evaluate outputs "zvw_maximum_inkomen" of "zorgverzekeringswet_bedragen"
    Then the execution fails with "last in force"
