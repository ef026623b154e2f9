# Elk bedrag van beslagvrije_voet_bedragen, per periode: een tikfout in een bedrag laat hier een scenario zakken.
# De waarden zijn de bevestigde; de bron staat bij het bedrag in het bestand van die periode. Bedragen in eurocent, delen als getal.
Feature: Beslagvrije voet, alle bedragen

  Scenario: 2026-07-01: de bedragen vanaf 1 juli 2026
    Given the calculation date is "2026-07-01"
    # artikel 475da.1
    When I evaluate outputs "maximum_alleenstaande, maximum_alleenstaande_ouder, maximum_gehuwden, maximum_gehuwden_met_kind" of "beslagvrije_voet_bedragen"
    Then output "maximum_alleenstaande" equals 220848
    And output "maximum_alleenstaande_ouder" equals 254375
    And output "maximum_gehuwden" equals 290579
    And output "maximum_gehuwden_met_kind" equals 317968
    # artikel 475da.7
    When I evaluate outputs "inkomensgrens_alleen, inkomensgrens_meer" of "beslagvrije_voet_bedragen"
    Then output "inkomensgrens_alleen" equals 5568278
    And output "inkomensgrens_meer" equals 7108909

  # Een nieuwe periode is een nieuw bestand, en hier een nieuw scenario; deze datum schuift dan op.
  Scenario: 2027-01-01: na de laatste bevestigde periode zijn er geen bedragen
    Given the calculation date is "2027-01-01"
    When I evaluate "maximum_alleenstaande" of "beslagvrije_voet_bedragen"
    Then the execution fails with "last in force until 2026-12-31"
