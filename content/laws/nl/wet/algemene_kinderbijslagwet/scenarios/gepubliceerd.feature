# De bedragen zoals de SVB en de wet ze noemen, per half jaar. Bedragen in eurocent.
Feature: Kinderbijslag, gepubliceerde bedragen

  Background:
    Given parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld |
      | anna       | 1985-05-20    | true               | true                         |

  # Bron: signalenkaartarmoede.nl kinderbijslag 2024 (found-published)
  Scenario: 2024-01-01: een kind van 3 jaar, € 279,49 per kwartaal
    Given the calculation date is "2024-01-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2020-11-15    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 27949

  # Bron: signalenkaartarmoede.nl kinderbijslag 2024 (found-published)
  Scenario: 2024-01-01: een kind van 14 jaar, € 399,27 per kwartaal
    Given the calculation date is "2024-01-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2009-11-15    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 39927

  # Bron: metronieuws.nl 2024-07 (SVB) (found-published)
  Scenario: 2024-07-01: een kind van 3 jaar, € 281,69 per kwartaal
    Given the calculation date is "2024-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2021-03-15    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 28169

  # Bron: metronieuws.nl 2024-07 (SVB) (found-published)
  Scenario: 2024-07-01: een kind van 14 jaar, € 402,41 per kwartaal
    Given the calculation date is "2024-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2010-03-15    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 40241

  # Bron: metronieuws.nl 2025-01; oppasland.nl (found-published)
  Scenario: 2025-01-01: een kind van 3 jaar, € 286,45 per kwartaal
    Given the calculation date is "2025-01-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2021-11-15    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 28645

  # Bron: metronieuws.nl 2025-01; oppasland.nl (found-published)
  Scenario: 2025-01-01: een kind van 8 jaar, € 347,83 per kwartaal
    Given the calculation date is "2025-01-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2016-11-15    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 34783

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/algemene_kinderbijslagwet/2025-07-01.yaml art. 12 (found-law-text)
  Scenario: 2025-07-01: een kind van 3 jaar, € 291,49 per kwartaal
    Given the calculation date is "2025-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2022-03-15    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 29149

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/algemene_kinderbijslagwet/2025-07-01.yaml art. 12 (found-law-text)
  Scenario: 2025-07-01: een kind van 14 jaar, € 416,41 per kwartaal
    Given the calculation date is "2025-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2011-03-15    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 41641

  # Bron: toeslagbuddy params.js; stored public copy (SVB) (found-published)
  Scenario: 2026-01-01: een kind van 3 jaar, € 295,07 per kwartaal
    Given the calculation date is "2026-01-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2022-11-15    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 29507

  # Bron: toeslagbuddy params.js; stored public copy (SVB) (found-published)
  Scenario: 2026-01-01: een kind van 14 jaar, € 421,53 per kwartaal
    Given the calculation date is "2026-01-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2011-11-15    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 42153

  # Bron: MinBZK/regelrecht-corpus regulation/nl/wet/algemene_kinderbijslagwet/2026-07-01.yaml art. 12 (BWBR0002368) (found-law-text)
  Scenario: 2026-07-01: een kind van 14 jaar, € 426,29 per kwartaal
    Given the calculation date is "2026-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | kim     | anna       | 2012-03-15    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 42629
