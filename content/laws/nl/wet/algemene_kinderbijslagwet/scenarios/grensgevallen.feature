# Kinderbijslag op de grens: verjaardagen rond de eerste dag van een kwartaal (artikel 11 en 12 lid 3 AKW).
# Elke uitkomst is met de hand afgeleid uit de tekst en de bedragen van die dag. Bedragen in eurocent.
Feature: Kinderbijslag, op de grens

  Background:
    Given parameter "persoon_id" is "anna"
    And the following "personen" data with key "persoon_id":
      | persoon_id | geboortedatum | woont_in_nederland | nederlander_of_gelijkgesteld |
      | anna       | 1980-05-20    | true               | true                         |

  # Peildag 1 januari 2025: 5 jaar.
  Scenario: 31 maart 2025, het kind wordt 6 op 1 april
    Given the calculation date is "2025-03-31"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2019-04-01    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 28645

  # Peildag 1 april 2025: 6 jaar.
  Scenario: 1 april 2025, het kind wordt vandaag 6
    Given the calculation date is "2025-04-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2019-04-01    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 34783

  # Peildag 1 april 2025: 5 jaar.
  Scenario: 30 juni 2025, het kind wordt 6 op 1 juli
    Given the calculation date is "2025-06-30"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2019-07-01    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 28645

  # Peildag 1 juli 2025: 6 jaar, en de bedragen van juli.
  Scenario: 1 juli 2025, het kind wordt vandaag 6
    Given the calculation date is "2025-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2019-07-01    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 35395

  # Peildag 1 juli 2025: 11 jaar.
  Scenario: 30 september 2025, het kind wordt 12 op 1 oktober
    Given the calculation date is "2025-09-30"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2013-10-01    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 35395

  # Peildag 1 oktober 2025: 12 jaar.
  Scenario: 1 oktober 2025, het kind wordt vandaag 12
    Given the calculation date is "2025-10-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2013-10-01    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 41641

  # Peildag 1 oktober 2025: 11 jaar.
  Scenario: 2 oktober 2025, het kind wordt vandaag 12: nog niet
    Given the calculation date is "2025-10-02"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2013-10-02    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 35395

  # Peildag 1 oktober 2025: 5 jaar.
  Scenario: 31 december 2025, 6 geworden op 1 december: nog niet
    Given the calculation date is "2025-12-31"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2019-12-01    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 29149

  # Peildag 1 januari 2026: 6 jaar.
  Scenario: februari 2026, 6 geworden op 1 januari
    Given the calculation date is "2026-02-15"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2020-01-01    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 35830

  # Peildag 1 januari 2026: 5 jaar.
  Scenario: februari 2026, 6 geworden op 2 januari: nog niet
    Given the calculation date is "2026-02-15"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2020-01-02    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 29507

  # Peildag 1 juli 2026: 12 jaar.
  Scenario: juli 2026, 12 geworden op de eerste
    Given the calculation date is "2026-07-20"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2014-07-01    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 42629

  # 291,49 + 353,95 + 416,41.
  Scenario: juli 2025: kinderen van 3, 11 en 17 jaar
    Given the calculation date is "2025-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2022-01-05    | true                    | true          | true              | nederland | true              | false           |
      | k2      | anna       | 2014-01-05    | true                    | true          | true              | nederland | true              | false           |
      | k3      | anna       | 2008-01-05    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 106185

  # 18 op de peildag telt niet: 3 x 298,40 + 362,35.
  Scenario: juli 2026: vijf kinderen, waarvan een net 18
    Given the calculation date is "2026-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2021-01-05    | true                    | true          | true              | nederland | true              | false           |
      | k2      | anna       | 2023-01-05    | true                    | true          | true              | nederland | true              | false           |
      | k3      | anna       | 2025-01-05    | true                    | true          | true              | nederland | true              | false           |
      | k4      | anna       | 2017-01-05    | true                    | true          | true              | nederland | true              | false           |
      | k5      | anna       | 2008-07-01    | true                    | true          | true              | nederland | true              | false           |
    When I evaluate outputs "heeft_recht_op_kinderbijslag, hoogte_kinderbijslag" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_kinderbijslag" is true
    And output "hoogte_kinderbijslag" equals 125755

  # Artikel 7a: van 3 jaar; het bedrag tot 6 jaar. Op 1 juli 2026.
  Scenario: intensieve zorg, vandaag 3
    Given the calculation date is "2026-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2023-07-01    | true                    | true          | true              | nederland | true              | true            |
    When I evaluate outputs "heeft_recht_op_dubbele_kinderbijslag, extra_kinderbijslag_intensieve_zorg" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_dubbele_kinderbijslag" is true
    And output "extra_kinderbijslag_intensieve_zorg" equals 29840

  # Artikel 7a: van 3 jaar. Op 1 juli 2026.
  Scenario: intensieve zorg, morgen 3: nog niet
    Given the calculation date is "2026-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2023-07-02    | true                    | true          | true              | nederland | true              | true            |
    When I evaluate outputs "heeft_recht_op_dubbele_kinderbijslag, extra_kinderbijslag_intensieve_zorg" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_dubbele_kinderbijslag" is false
    And output "extra_kinderbijslag_intensieve_zorg" equals 0

  # Het bedrag tot 6 jaar. Op 1 juli 2026.
  Scenario: intensieve zorg, morgen 6
    Given the calculation date is "2026-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2020-07-02    | true                    | true          | true              | nederland | true              | true            |
    When I evaluate outputs "heeft_recht_op_dubbele_kinderbijslag, extra_kinderbijslag_intensieve_zorg" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_dubbele_kinderbijslag" is true
    And output "extra_kinderbijslag_intensieve_zorg" equals 29840

  # Het bedrag van 6 tot 12 jaar. Op 1 juli 2026.
  Scenario: intensieve zorg, vandaag 6
    Given the calculation date is "2026-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2020-07-01    | true                    | true          | true              | nederland | true              | true            |
    When I evaluate outputs "heeft_recht_op_dubbele_kinderbijslag, extra_kinderbijslag_intensieve_zorg" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_dubbele_kinderbijslag" is true
    And output "extra_kinderbijslag_intensieve_zorg" equals 36235

  # Het bedrag van 6 tot 12 jaar. Op 1 juli 2026.
  Scenario: intensieve zorg, morgen 12
    Given the calculation date is "2026-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2014-07-02    | true                    | true          | true              | nederland | true              | true            |
    When I evaluate outputs "heeft_recht_op_dubbele_kinderbijslag, extra_kinderbijslag_intensieve_zorg" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_dubbele_kinderbijslag" is true
    And output "extra_kinderbijslag_intensieve_zorg" equals 36235

  # Het bedrag van 12 tot 18 jaar. Op 1 juli 2026.
  Scenario: intensieve zorg, vandaag 12
    Given the calculation date is "2026-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2014-07-01    | true                    | true          | true              | nederland | true              | true            |
    When I evaluate outputs "heeft_recht_op_dubbele_kinderbijslag, extra_kinderbijslag_intensieve_zorg" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_dubbele_kinderbijslag" is true
    And output "extra_kinderbijslag_intensieve_zorg" equals 42629

  # Artikel 7a: tot 18 jaar. Op 1 juli 2026.
  Scenario: intensieve zorg, morgen 18
    Given the calculation date is "2026-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2008-07-02    | true                    | true          | true              | nederland | true              | true            |
    When I evaluate outputs "heeft_recht_op_dubbele_kinderbijslag, extra_kinderbijslag_intensieve_zorg" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_dubbele_kinderbijslag" is true
    And output "extra_kinderbijslag_intensieve_zorg" equals 42629

  # Artikel 7a: tot 18 jaar. Op 1 juli 2026.
  Scenario: intensieve zorg, vandaag 18: niet meer
    Given the calculation date is "2026-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2008-07-01    | true                    | true          | true              | nederland | true              | true            |
    When I evaluate outputs "heeft_recht_op_dubbele_kinderbijslag, extra_kinderbijslag_intensieve_zorg" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_dubbele_kinderbijslag" is false
    And output "extra_kinderbijslag_intensieve_zorg" equals 0

  # Artikel 7 lid 2: vanaf 16 jaar telt onderwijs.
  Scenario: intensieve zorg, morgen 16, zonder school
    Given the calculation date is "2026-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2010-07-02    | true                    | true          | true              | nederland | false             | true            |
    When I evaluate outputs "heeft_recht_op_dubbele_kinderbijslag, extra_kinderbijslag_intensieve_zorg" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_dubbele_kinderbijslag" is true
    And output "extra_kinderbijslag_intensieve_zorg" equals 42629

  # Artikel 7 lid 2: vanaf 16 jaar telt onderwijs.
  Scenario: intensieve zorg, vandaag 16, zonder school: niet
    Given the calculation date is "2026-07-01"
    And the following "kinderen" data with key "kind_id":
      | kind_id | persoon_id | geboortedatum | aanvrager_kinderbijslag | in_huishouden | wordt_onderhouden | woonland  | onderwijs_in_orde | intensieve_zorg |
      | k1      | anna       | 2010-07-01    | true                    | true          | true              | nederland | false             | true            |
    When I evaluate outputs "heeft_recht_op_dubbele_kinderbijslag, extra_kinderbijslag_intensieve_zorg" of "algemene_kinderbijslagwet"
    Then output "heeft_recht_op_dubbele_kinderbijslag" is false
    And output "extra_kinderbijslag_intensieve_zorg" equals 0
