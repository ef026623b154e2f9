# Elk bedrag van kindgebonden_budget_bedragen, per periode: een tikfout in een bedrag laat hier een scenario zakken.
# De waarden zijn de bevestigde; de bron staat bij het bedrag in het bestand van die periode. Bedragen in eurocent, delen als getal.
Feature: Kindgebonden budget, alle bedragen

  Scenario: 2024-01-01: de bedragen vanaf 1 januari 2024
    Given the calculation date is "2024-01-01"
    # artikel 1.1
    When I evaluate outputs "drempelinkomen" of "kindgebonden_budget_bedragen"
    Then output "drempelinkomen" equals 2681900
    # artikel 1.4
    When I evaluate outputs "vermogensgrens_alleen, vermogensgrens_partner" of "kindgebonden_budget_bedragen"
    Then output "vermogensgrens_alleen" equals 14021300
    And output "vermogensgrens_partner" equals 17730100
    # artikel 2.6
    When I evaluate outputs "alleenstaande_ouderkop" of "kindgebonden_budget_bedragen"
    Then output "alleenstaande_ouderkop" equals 348000
    # artikel 2.2
    When I evaluate outputs "bedrag_per_kind, verhoging_12_tot_16, verhoging_16_of_17, drempelverhoging_partner, afbouwpercentage" of "kindgebonden_budget_bedragen"
    Then output "bedrag_per_kind" equals 243600
    And output "verhoging_12_tot_16" equals 69400
    And output "verhoging_16_of_17" equals 92400
    And output "drempelverhoging_partner" equals 903000
    And output "afbouwpercentage" equals 0.0675

  Scenario: 2025-01-01: de bedragen vanaf 1 januari 2025
    Given the calculation date is "2025-01-01"
    # artikel 1.1
    When I evaluate outputs "drempelinkomen" of "kindgebonden_budget_bedragen"
    Then output "drempelinkomen" equals 2840600
    # artikel 1.4
    When I evaluate outputs "vermogensgrens_alleen, vermogensgrens_partner" of "kindgebonden_budget_bedragen"
    Then output "vermogensgrens_alleen" equals 14189600
    And output "vermogensgrens_partner" equals 17942900
    # artikel 2.6
    When I evaluate outputs "alleenstaande_ouderkop" of "kindgebonden_budget_bedragen"
    Then output "alleenstaande_ouderkop" equals 338900
    # artikel 2.2
    When I evaluate outputs "bedrag_per_kind, verhoging_12_tot_16, verhoging_16_of_17, drempelverhoging_partner, afbouwpercentage" of "kindgebonden_budget_bedragen"
    Then output "bedrag_per_kind" equals 251100
    And output "verhoging_12_tot_16" equals 70300
    And output "verhoging_16_of_17" equals 93600
    And output "drempelverhoging_partner" equals 913900
    And output "afbouwpercentage" equals 0.071

  Scenario: 2026-01-01: de bedragen vanaf 1 januari 2026
    Given the calculation date is "2026-01-01"
    # artikel 1.1
    When I evaluate outputs "drempelinkomen" of "kindgebonden_budget_bedragen"
    Then output "drempelinkomen" equals 2973600
    # artikel 1.4
    When I evaluate outputs "vermogensgrens_alleen, vermogensgrens_partner" of "kindgebonden_budget_bedragen"
    Then output "vermogensgrens_alleen" equals 14601100
    And output "vermogensgrens_partner" equals 18463300
    # artikel 2.6
    When I evaluate outputs "alleenstaande_ouderkop" of "kindgebonden_budget_bedragen"
    Then output "alleenstaande_ouderkop" equals 341600
    # artikel 2.2
    When I evaluate outputs "bedrag_per_kind, verhoging_12_tot_16, verhoging_16_of_17, drempelverhoging_partner, afbouwpercentage" of "kindgebonden_budget_bedragen"
    Then output "bedrag_per_kind" equals 258000
    And output "verhoging_12_tot_16" equals 72400
    And output "verhoging_16_of_17" equals 96400
    And output "drempelverhoging_partner" equals 940500
    And output "afbouwpercentage" equals 0.076

  # Een nieuwe periode is een nieuw bestand, en hier een nieuw scenario; deze datum schuift dan op.
  Scenario: 2027-01-01: na de laatste bevestigde periode zijn er geen bedragen
    Given the calculation date is "2027-01-01"
    When I evaluate "bedrag_per_kind" of "kindgebonden_budget_bedragen"
    Then the execution fails with "last in force until 2026-12-31"
