# Elk bedrag van kinderopvangtoeslag_bedragen, per periode: een tikfout in een bedrag laat hier een scenario zakken.
# De waarden zijn de bevestigde; de bron staat bij het bedrag in het bestand van die periode. Bedragen in eurocent, delen als getal.
# De rijen van de tabel staan niet hier, maar in de scenario's van wet_kinderopvang: aan elke grens, erop en ernaast.
Feature: Kinderopvangtoeslag, alle bedragen

  Scenario: 2025-01-01: de bedragen vanaf 1 januari 2025
    Given the calculation date is "2025-01-01"
    # artikel 4
    When I evaluate outputs "maximum_uren, uurprijs_dagopvang, uurprijs_buitenschoolse_opvang, uurprijs_gastouder" of "kinderopvangtoeslag_bedragen"
    Then output "maximum_uren" equals 230
    And output "uurprijs_dagopvang" equals 1071
    And output "uurprijs_buitenschoolse_opvang" equals 952
    And output "uurprijs_gastouder" equals 810

  Scenario: 2026-01-01: de bedragen vanaf 1 januari 2026
    Given the calculation date is "2026-01-01"
    # artikel 4
    When I evaluate outputs "maximum_uren, uurprijs_dagopvang, uurprijs_buitenschoolse_opvang, uurprijs_gastouder" of "kinderopvangtoeslag_bedragen"
    Then output "maximum_uren" equals 230
    And output "uurprijs_dagopvang" equals 1123
    And output "uurprijs_buitenschoolse_opvang" equals 998
    And output "uurprijs_gastouder" equals 849

  # Een nieuwe periode is een nieuw bestand, en hier een nieuw scenario; deze datum schuift dan op.
  Scenario: 2027-01-01: na de laatste bevestigde periode zijn er geen bedragen
    Given the calculation date is "2027-01-01"
    When I evaluate "maximum_uren" of "kinderopvangtoeslag_bedragen"
    Then the execution fails with "last in force until 2026-12-31"
